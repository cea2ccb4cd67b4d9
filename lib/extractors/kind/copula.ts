/**
 * Endings by which Turkish and Korean say "is" or "as" on the noun itself, so that no lexicon can part them from it.
 * Sources: the Turkish copula -dır with its vowel harmony, after a possessive (Göksel and Kerslake, Turkish, 8.4); Korean 이다
 * with its connective forms, and the particle 로서 (Standard Korean Language Dictionary).
 */
const TURKISH = /(?<=[sşu][ıiuü])d[ıiuü]r$/u
const KOREAN = /(?:입니다|이다|으로서?|로서?|이며|이자|인)$/u

/** "üreticisidir" as "üreticisi", "제조업체입니다" as "제조업체"; as printed in other languages. */
export function withoutCopula(phrase: string): string {
  return phrase.replace(TURKISH, '').replace(KOREAN, '')
}
