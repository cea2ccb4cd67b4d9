import { foldKey } from '../text/fold.ts'

/** Folded salutations and degrees, which do not distinguish people. */
const AROUND = new Set(
  `mr mrs ms miss mx dr prof sir dame lord phd mba msc bsc md jr sr ii iii cfa cpa esq
  herr frau dipl ing kfm kffr mag med rer nat oec hab inz mgr lic pan pani doc mudr judr rndr
  mme mlle monsieur madame m sr sra srta don dona dott dssa avv rag geom dhr mevr drs ir
  г н госпожа господин д к т э н канд доктор проф профессор
  اقای خانم دکتر مهندس سید
  bay bayan sayin`.split(/\s+/),
) // prettier-ignore

const SPACELESS = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\s]+$/u

/**
 * A person's name for comparison: folded, without titles, words sorted, without middle initials if at least two whole words
 * remain. Names in scripts without spaces keep their order.
 */
export function personNameKey(name: string): string {
  return nameWords(name).join(' ')
}

export function nameWords(name: string): string[] {
  const folded = foldKey(name.replace(/\([^()]*\)/g, ' '))
  if (SPACELESS.test(folded))
    return [folded.replace(/(?:先生|女士|小姐|博士|教授|様|氏|씨|님)$/u, '').replace(/ /g, '')]
  const words = folded.split(' ').filter((word) => word !== '')
  const kept = words.filter((word) => !AROUND.has(word) || isOnlyInitial(word, words))
  const named = kept.length > 0 ? kept : words
  const whole = named.filter((word) => word.length > 1)
  return (whole.length >= 2 ? whole : named).sort()
}

/** `M. Dupont`: a letter is an initial, not a title, if only one word would remain without it. */
function isOnlyInitial(word: string, words: readonly string[]): boolean {
  return word.length === 1 && words.filter((other) => other.length > 1 && !AROUND.has(other)).length < 2
}

/** `S. I. Berezkin`: initials before one whole word. A full name is preferred, whatever the confidence of the short one. */
export function isAbbreviated(name: string): boolean {
  const words = foldKey(name).split(' ').filter((word) => !AROUND.has(word) || word.length === 1) // prettier-ignore
  return words.some((word) => word.length === 1) && words.filter((word) => word.length > 1).length < 2
}

const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr', junior: 'jr', мл: 'jr', младший: 'jr', sr: 'sr', senior: 'sr', ст: 'sr', старший: 'sr', ii: 'ii', iii: 'iii', iv: 'iv',
} // prettier-ignore

/** Middle initials and the generational suffix of a name, which tell namesakes apart. */
export function nameTellers(name: string): string[] {
  const folded = foldKey(name.replace(/\([^()]*\)/g, ' '))
  if (SPACELESS.test(folded)) return []
  const words = folded.split(' ')
  const whole = words.filter((word) => word.length > 1 && !AROUND.has(word))
  const initials = whole.length < 2 ? [] : words.filter((word) => word.length === 1 && !AROUND.has(word))
  const generation = words.length > 2 ? GENERATIONS[words.at(-1)!] : undefined
  return [...initials, ...(generation === undefined ? [] : [generation])]
}
