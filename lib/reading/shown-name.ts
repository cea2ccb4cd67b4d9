import { legalFormsIn } from '../text/legal-form.ts'
import { nameCore } from '../text/name-key.ts'
import type { Page } from '../page/page.ts'
import { fold } from '../text/fold.ts'

const LONG = 14

/** A name for a list: "Станко-Урал" where only the form spelled out is printed, "Общество с ограниченной …". */
export function withoutSpelledForm(name: string): string {
  const isSpelled = legalFormsIn(name).some(({ start, end }) => end - start > LONG)
  const core = isSpelled ? nameCore(name) : name
  return core.length > 1 ? core : name
}

/** "Officine Marzotti Lumezzane" is "Officine Marzotti" with the town of its address: a title for search engines. */
export function isWithTown(page: Page, longer: string, shorter: string): boolean {
  const rest = fold(longer).trim()
  const head = fold(shorter).trim()
  if (!rest.startsWith(`${head} `)) return false
  const town = rest.slice(head.length + 1).replace(/^(?:in|w|à|a|en|em|te|,)\s+/u, '')
  return (
    town.length > 2 &&
    page.lines.some(({ text }) => {
      const at = text.length < 200 ? fold(text).indexOf(town) : -1
      return at > 0 && /\d{4,6}[\s,-]{1,3}$|\d{2}-\d{3} $/u.test(fold(text).slice(0, at))
    })
  )
}
