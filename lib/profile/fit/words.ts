import type { Draft, FieldId, Value } from '../../model/index.ts'
import { foldKey } from '../../text/fold.ts'

const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/**
 * Whether a text contains a term of the rep's: folded, at the start of a word, since endings inflect (`pump` in "pumps"); a
 * term of several words as a phrase. In scripts without spaces, anywhere.
 */
export function says(text: string, word: string): boolean {
  const wanted = foldKey(word)
  if (wanted === '') return false
  const folded = foldKey(text)
  return ` ${folded}`.includes(` ${wanted}`) || (SPACELESS.test(wanted) && folded.includes(wanted))
}

/** The first standing value of the fields, in order, that contains one of the terms. */
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

/** Standing values of a company field that have not gone from their page. */
export function standingIn(draft: Draft, field: FieldId): readonly Value[] {
  return (draft.fields[field]?.standing ?? []).filter(({ gone }) => !gone)
}
