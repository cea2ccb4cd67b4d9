import type { Draft, FieldId, Value } from '../../model/index.ts'
import { foldKey } from '../../text/fold.ts'

const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/**
 * Whether a text says a word of the rep's: folded, as the beginning of a word, since endings differ by case and number
 * (`pump` in "pumps"); words of several words in a row. Scripts without blanks: anywhere.
 */
export function says(text: string, word: string): boolean {
  const wanted = foldKey(word)
  if (wanted === '') return false
  const folded = foldKey(text)
  return ` ${folded}`.includes(` ${wanted}`) || (SPACELESS.test(wanted) && folded.includes(wanted))
}

/** The first standing value of the fields, in order, that says one of the words. */
export function valueThatSays(
  draft: Draft,
  fields: readonly FieldId[],
  words: readonly string[],
): { readonly field: FieldId; readonly value: Value } | undefined {
  for (const field of fields)
    for (const value of standingIn(draft, field))
      if (words.some((word) => says(value.value, word))) return { field, value }
  return undefined
}

/** What stands in a field of the company and has not gone from its page since. */
export function standingIn(draft: Draft, field: FieldId): readonly Value[] {
  return (draft.fields[field]?.standing ?? []).filter(({ gone }) => !gone)
}
