import type { Lexicon, Observation } from '../model/index.ts'
import { fold } from '../text/fold.ts'

/** What telling a language needs of a lexicon; small enough to be at hand for all languages at once. */
export interface LanguageSign extends Pick<Lexicon, 'lang' | 'script' | 'stopwords'> {
  /** Words of contact blocks and menus. */
  readonly words: readonly string[]
  /** Source of an expression for letters that the language has and its neighbours lack. */
  readonly letters?: string
}

const SAMPLE = 20_000
/** Function words that the page's own `lang` is worth: it decides for a page of a few words, never for a text. */
const DECLARED = 3
/** A word in letters of one language; less than a word of it, since names keep theirs everywhere. */
const LETTER = 0.4

/**
 * ISO 639-1 language of the visible text: by script first, then by function words, words of contact blocks and letters; the
 * page's own `lang` breaks ties only, since templates often carry a wrong one. 'en' when nothing tells.
 */
export function languageOf(seen: Observation, signs: readonly LanguageSign[]): string {
  const text = fold(sampleOf(seen))
  const script = scriptOf(text)
  const declared = seen.lang.slice(0, 2).toLowerCase()
  // A short Japanese page may hold no kana at all.
  const isKanjiOnly = script === 'Hans' && declared === 'ja' && signs.some(({ lang }) => lang === 'ja')
  if (isKanjiOnly) return 'ja'
  const candidates = signs.filter((sign) => sign.script === script)
  if (candidates.length === 1) return candidates[0]!.lang
  const counts = candidates.map((sign) => ({
    lang: sign.lang,
    weight: sign.lang === declared ? DECLARED : 0,
    words: new Set([...sign.stopwords, ...sign.words].map(fold)),
    letters: sign.letters === undefined ? undefined : new RegExp(sign.letters, 'u'),
  }))
  for (const word of text.split(/[^\p{L}]+/u)) {
    const speak = counts.filter(({ words }) => words.has(word))
    // A word that several languages share tells little of any of them.
    for (const count of speak) count.weight += 1 / speak.length
    const lettered = word.length > 2 ? counts.filter(({ letters }) => letters?.test(word)) : []
    for (const count of lettered) count.weight += LETTER / lettered.length
  }
  counts.sort((a, b) => b.weight - a.weight)
  const best = counts[0]
  return best && best.weight > 0 ? best.lang : 'en'
}

function sampleOf(seen: Observation): string {
  let sample = ''
  for (const line of seen.lines) {
    if (sample.length > SAMPLE) break
    sample += `${line.text}\n`
  }
  return sample || seen.title
}

function scriptOf(text: string): Lexicon['script'] {
  const count = (expression: RegExp) => text.match(expression)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const arabic = count(/\p{Script=Arabic}/gu)
  const hangul = count(/\p{Script=Hangul}/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(/\p{Script=Han}/gu)
  // One sign of these scripts weighs about three Latin letters.
  const weights: [Lexicon['script'], number][] = [
    ['Latn', latin / 3],
    ['Cyrl', cyrillic / 3],
    ['Arab', arabic / 3],
    ['Kore', hangul],
    ['Jpan', kana > (han + kana) / 20 ? han + kana : 0],
    ['Hans', han],
  ]
  return weights.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
