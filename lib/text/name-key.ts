import { foldKey } from './fold.ts'
import { legalFormsIn } from './legal-form.ts'

/** Name without legal form, quotation marks and outer punctuation; the name itself if nothing is left. */
export function nameCore(name: string): string {
  let core = name
  for (const form of legalFormsIn(name).reverse())
    core = `${core.slice(0, form.start)} ${core.slice(form.end)}`
  core = core.replace(/^(?:شرکت|شركة|مؤسسة)\s+/u, '').replace(/\s+(?:المحدودة|القابضة)$/u, (word) => word)
  core = core
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'«»“”„,.;:()\-–—&]+|(?<![\s"'«»“”„,;:(\-–—&])[\s"'«»“”„,;:(\-–—&]+$/gu, '')
    .trim()
  return core || name.trim()
}

/** Key that is equal for different spellings of a name. */
export function nameKey(name: string): string {
  return foldKey(nameCore(name)).replace(/^the /, '')
}
