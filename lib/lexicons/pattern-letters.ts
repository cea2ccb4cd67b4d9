/** A UTF-16 code unit belongs to a class of characters. NaN, read beyond a text's ends, belongs to none. */
export type CharacterClass = (code: number) => boolean

/**
 * Letters and digits of folded text in Latin, Greek and Cyrillic. Chinese, Japanese and Korean set Latin words without blanks
 * ("公司CEO王" holds CEO), so to Latin words only these are neighbours.
 */
export const isWestern: CharacterClass = (code) =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    : (code >= 0xb5 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1fff)

/** Letters and digits of all scripts that part their words. */
export const isLetter: CharacterClass = (code) => isWestern(code) || (code > 0x52f && isEastern(code))

/** Armenian, Hebrew, Arabic, Georgian and Hangul. */
const isEastern: CharacterClass = (code) =>
  (code >= 0x531 && code <= 0x587) ||
  (code >= 0x5d0 && code <= 0x5ea) ||
  isArabic(code) ||
  (code >= 0x10a0 && code <= 0x10ff) ||
  isHangul(code)

const isArabic: CharacterClass = (code) =>
  (code >= 0x620 && code <= 0x64a) ||
  (code >= 0x660 && code <= 0x669) ||
  (code >= 0x66e && code <= 0x6d5) ||
  (code >= 0x6ee && code <= 0x6ff)

export const isHangul: CharacterClass = (code) => code >= 0xac00 && code <= 0xd7a3

/** Letters, and the signs of scripts that do not part their words. */
export const isLetterOrSign: CharacterClass = (code) =>
  isLetter(code) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)

/** What `\s` matches in a regular expression. */
export const isBlank: CharacterClass = (code) =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff))

/** The Arabic "and", written onto the next word. */
export const WAW = 0x648
