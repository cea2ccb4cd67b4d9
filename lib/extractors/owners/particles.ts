/**
 * What Chinese, Japanese, Korean and Turkish write onto a name or a number without a blank: no words, so no lexicon has them.
 * Sources: Japanese case particles (格助詞), Korean case particles (격조사: Standard Korean Language Dictionary), Chinese
 * copulas and coverbs (是, 为, 系, 由, 被: Modern Chinese Dictionary), Turkish case endings (Göksel and Kerslake, Turkish, 8.1).
 */

/** Up to a Chinese copula or coverb: what stands before it is the subject, what follows is the name. */
const COPULA = /^.{0,20}?(?:是|为|為|系|作为|由|被)(?=.{2})/u
/** Korean possessive, dative and subject particles at a name's end. */
const KOREAN = '(?:의|에|이|가)?'

/** A name in the script that `before` ends with, up to the place where the words about ownership begin. */
export const NAME_AT_END = {
  unspaced: /([\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}\p{N}・·&]{2,30})$/u,
  hangul: new RegExp(`([\\p{L}\\p{N}&㈜()]{2,30}?)${KOREAN}$`, 'u'),
  /** 하트몬드 그룹 + 의 계열사: a blank before the word for group. */
  hangulApart: new RegExp(`([\\p{L}\\p{N}&]{2,20}\\s[\\p{L}\\p{N}&]{1,10}?)${KOREAN}$`, 'u'),
} as const

/** 公司是北星控股: without the subject and its copula. */
export function withoutSubject(run: string): string {
  return run.replace(COPULA, '')
}

/** What a Korean sentence writes onto its last noun: 타른입니다 is 타른. */
const KOREAN_ENDING = /(?<=\p{Script=Hangul})(?:입니다|이다|이며|이고|이었다|으로)$/u
/** A Turkish year in a case, and what stands before it: "Mart 2020'de". */
const TURKISH_YEAR = /^.{0,30}\d['’](?:d[ea]|t[ea]|d[ea]n|t[ea]n)\s/u

/** The name without the year before it and the verb's ending behind it. */
export function nameAlone(printed: string): string {
  return printed.replace(TURKISH_YEAR, '').replace(KOREAN_ENDING, '')
}

/** The object particle stands right at `at`: what it marks was bought, and owns nobody. */
export function isObjectAt(text: string, at: number): boolean {
  return text[at] === 'を'
}

/** The object particle stands right before `at`, blanks aside. */
export function isObjectBefore(text: string, at: number): boolean {
  return text.slice(0, at).trimEnd().endsWith('を')
}

/** Without digits and the sign for year: 2021年公司 is 公司. */
export function withoutYear(name: string): string {
  return name.replace(/[\d年]/gu, '')
}
