import { fold } from './fold.ts'
import type { NameSense, PersonName } from './name-sense.ts'

/** "Nowak, Anna": the given name after the comma must be listed. */
export function scoreFamilyFirst(family: string, given: string, sense: NameSense) {
  if (!given.split(' ').some((word) => sense.isGiven(word) || CUT_SHORT.test(word))) return undefined
  const scored = scoreWords([...given.split(' '), ...family.split(' ')], sense)
  return scored && { score: scored.score, order: 'family-given' as const }
}

/** Conventional abbreviations of given names: "Fco. Javier", "Wm. Barrett". */
const CUT_SHORT =
  /^(?:Fco|Fca|Fdo|Gpe|Wm|Chas|Geo|Thos|Jas|Robt|Chr|Joh|Alex|Rob|Giov|Gius|Stan|Влад|Алекс)\.$|^M\.?ª\.?$/u
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$|^\p{Lu}$/u
const CAPITALISED =
  /^\p{Lu}[\p{Ll}\p{M}]*(?:['’](?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+)|\p{Lu}[\p{Ll}\p{M}]+)*(?:-[\p{L}\p{M}'’]+){0,2}$/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|ovich|evich|ovna|evna)$/u
const ARABIC = /^[\p{Script=Arabic}\p{M}\u200c]+$/u

/** Scores by shape and lists, for scripts with spaces; undefined if the words cannot be a name. */
export function scoreWords(
  words: readonly string[],
  sense: NameSense,
): Pick<PersonName, 'score' | 'order'> | undefined {
  if (words.length < 2 || words.length > 7) return undefined
  if (ARABIC.test(words[0]!)) return scoreArabic(words, sense)
  const names: string[] = []
  let initials = 0
  for (const [at, word] of words.entries()) {
    if (INITIALS.test(word) || CUT_SHORT.test(word)) initials += 1
    else if (CAPITALISED.test(word) || CAPITALS.test(word)) names.push(word)
    else if (
      !(at > 0 && at < words.length - 1 && (isLink(words, at, sense) || isInThe(words, at))) &&
      !(at === 0 && sense.isParticle(word))
    )
      return undefined
  }
  if (names.length === 0 || names.length > 5 || names.length + initials < 2) return undefined
  if (names.length === 1 && names[0]!.length < 3) return undefined
  return scoreNames(names, initials, sense)
}

/** A particle; "und" only between two of them, "von und zu": otherwise it joins trades, "Zinnguss und Gießerei". */
function isLink(words: readonly string[], at: number, sense: NameSense): boolean {
  return sense.isParticle(words[at]!) && (words[at] !== 'und' || sense.isParticle(words[at - 1]!))
}

/** "Femke in ’t Veld": a two-word Dutch particle. */
function isInThe(words: readonly string[], at: number): boolean {
  return words[at] === 'in' && /^(?:['’`]t|den|der|het)$/u.test(words[at + 1] ?? '')
}

function scoreNames(
  names: readonly string[],
  initials: number,
  sense: NameSense,
): Pick<PersonName, 'score' | 'order'> {
  const given = names.map((name) => piecesOf(name).some((piece) => sense.isGiven(piece)))
  const family = names.map((name) => piecesOf(name).some((piece) => sense.isFamily(piece)))
  const ending = names.map((name) => sense.hasFamilyEnding(name))
  const patronymic = names.some((name) => name.length > 5 && PATRONYMIC.test(fold(name)))
  const common = names.filter((name) => !INITIALS.test(name) && sense.isCommon(name))
  const known = names.filter((_, at) => given[at] || family[at])
  const hasGiven = given.includes(true)
  const pair = given.some(
    (yes, at) => yes && names.some((_, other) => other !== at && (family[other] || given[other])),
  )
  const endingBeside = given.some((yes, at) => yes && ending.some((end, other) => end && other !== at))
  let score = 0.3
  if (hasGiven) score += 0.3
  if (pair) score += 0.25
  else if (endingBeside) score += 0.2
  else if (!hasGiven && family.includes(true)) score += 0.2
  else if (!hasGiven && ending.includes(true)) score += 0.15
  if (initials > 0 && names.length > 0) score += hasGiven || family.includes(true) ? 0.15 : 0.1
  if (patronymic) score += 0.3
  if (known.length === names.length && names.length > 1) score += 0.1
  for (const word of common) {
    // "Why Ben Folkerts": a headline's first word before a name that is whole without it.
    const isOpening = word === names[0] && names.length > 2
    score -= known.includes(word) ? 0.15 : isOpening ? 0.5 : 0.35
  }
  if (names.length > 3 && known.length < 2) score -= 0.15
  const familyFirst =
    PATRONYMIC.test(fold(names.at(-1)!)) || (!given[0] && given.at(-1)! && (family[0]! || ending[0]!))
  const order = familyFirst ? 'family-given' : hasGiven && given[0] ? 'given-family' : 'unknown'
  return { score: Math.min(0.98, score), order }
}

function piecesOf(name: string): string[] {
  return name.includes('-') ? [name, ...name.split('-')] : [name]
}

const PERSIAN_ENDING =
  /(?:زاده|پور|نژاد|نیا|وند|لو|یان|چی|دوست|فر|منش|خواه|ئیان|آبادی|انی|ینی|اری|وری|ایی|لی|دی|می|ری)$/u

/** "آنه‌محمد": two given names that a narrow sign joins, of which the lists know one. */
function isGivenOf(word: string, sense: NameSense): boolean {
  return sense.isGiven(word) || (word.includes('\u200c') && word.split('\u200c').some(sense.isGiven))
}

function scoreArabic(
  words: readonly string[],
  sense: NameSense,
): Pick<PersonName, 'score' | 'order'> | undefined {
  if (words.length > 6 || !words.every((word) => ARABIC.test(word))) return undefined
  const known = words.map((word) => sense.isParticle(word) || sense.isGiven(word) || sense.isFamily(word))
  const first = isGivenOf(words[0]!, sense) || sense.isParticle(words[0]!)
  const last = words.at(-1)!
  let score = 0.05
  if (first) score += 0.35
  if (known.slice(1).includes(true)) score += 0.25
  if (known.every(Boolean)) score += 0.2
  else if (first && (PERSIAN_ENDING.test(fold(last)) || (last.startsWith('ال') && last.length > 4)))
    score += 0.2
  for (const [at, word] of words.entries()) if (!known[at] && sense.isCommon(word)) score -= 0.35
  if (words.length > 4) score -= 0.1
  return score <= 0 ? undefined : { score: Math.min(0.98, score), order: first ? 'given-family' : 'unknown' }
}
