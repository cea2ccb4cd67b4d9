/** Scripts written without spaces: word limits do not apply. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/**
 * Letters of folded text by range, since a Unicode property costs an expression a hundred times more to compile. Chinese,
 * Japanese and Korean set Latin words without blanks, "公司CEO王" holds CEO: to Latin words only Western letters are neighbours.
 */
export const WESTERN = 'a-z0-9\\u00b5-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u052f\\u1e00-\\u1fff'
const EASTERN =
  '\\u0531-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u0660-\\u0669\\u066e-\\u06d5\\u06ee-\\u06ff\\u10a0-\\u10ff\\uac00-\\ud7a3'
export const LETTER = `${WESTERN}${EASTERN}`

/** The other gender's ending set apart by a sign: Leiter:in, Leiter/-in, directeur·rice, directeur(trice), kierownik/czka. */
export const SIGN = '[*:_/·•.@(\\-]-?'
