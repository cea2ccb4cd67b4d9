import { localeOf } from '@/lib/i18n/locales.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { targetOfHeading } from '@/lib/imports/headings.ts'
import { isFieldId, type Catalogue, type FieldId } from '@/lib/model/index.ts'
import { spoken } from '../hooks/speech.ts'

/**
 * The fields that a label may mean: by their names in any language of the product, since a letter is in its reader's
 * language, and then as column headings are interpreted.
 */
export async function fieldLabels(catalogue: Catalogue): Promise<(label: string) => readonly FieldId[]> {
  const known = new Map<string, Set<FieldId>>()
  for (const language of languages) {
    const { say } = spoken(await localeOf(language))
    for (const { id, name, nameKey } of catalogue.fields) {
      const word = name ?? (nameKey !== undefined && isMessageKey(nameKey) ? say(nameKey) : id)
      known.set(folded(word), (known.get(folded(word)) ?? new Set()).add(id))
    }
  }
  return (label) => {
    const guessed = targetOfHeading(label)
    return [...new Set([...(known.get(folded(label)) ?? []), ...(guessed !== undefined && isFieldId(guessed) ? [guessed] : [])])] // prettier-ignore
  }
}

const folded = (label: string) => label.normalize('NFKC').trim().toLowerCase()
