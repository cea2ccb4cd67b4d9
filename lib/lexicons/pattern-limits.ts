import { UNSPACED } from '../text/scripts.ts'
import { isLetter, isWestern, WAW, type CharacterClass } from './pattern-letters.ts'
import { choice, endings, run, word, type Step } from './pattern-steps.ts'

/** What must not stand right before and after a pattern's words, by the script of the pattern. */
export interface Limits {
  /** A match may begin at this offset. */
  readonly mayBegin: (text: string, at: number) => boolean
  /** The last step: an offset where a match may end, or -1. */
  readonly end: Step
}

export function limitsOf(pattern: string): Limits {
  if (UNSPACED.test(pattern)) return NONE
  if (/\p{Script=Arabic}/u.test(pattern)) return ARABIC
  if (/\p{Script=Hangul}/u.test(pattern)) return KOREAN
  return /\p{Script=Cyrillic}/u.test(pattern) ? WORD : LATIN
}

const NONE: Limits = { mayBegin: () => true, end: (_, at) => at }

const WORD: Limits = { mayBegin: notAfter(isLetter), end: notBefore(isLetter) }

/** Arabic writes "and" onto the next word. */
const ARABIC: Limits = {
  mayBegin: (text, at) =>
    WORD.mayBegin(text, at) || (text.charCodeAt(at - 1) === WAW && WORD.mayBegin(text, at - 1)),
  end: WORD.end,
}

const PARTICLES =
  '은|는|이|가|을|를|의|에|에게|께서|와|과|도|로|으로|님|님은|님이|님의|님께서|인|이며|이자|이다|입니다|씨'.split(
    '|',
  )

/** Korean writes its particles onto the word before; they are no part of the match. */
const KOREAN: Limits = {
  mayBegin: WORD.mayBegin,
  end: (text, at) =>
    WORD.end(text, at) >= 0 ||
    PARTICLES.some((particle) => text.startsWith(particle, at) && WORD.end(text, at + particle.length) >= 0)
      ? at
      : -1,
}

const GENDERS = new Set([...'aeiknorstuxè'].map((letter) => letter.charCodeAt(0)))

/** The other gender's ending at the end of a title: letters, trice, rice, ice, ka, czka. */
function genderEnding(next: Step): Step {
  const plural = choice([word('s', next), next])
  const ice = word('ice', plural)
  const rice = word('rice', plural)
  const ka = word('ka', next)
  return choice([
    run((code) => GENDERS.has(code), 1, 5, next),
    word('t', rice),
    rice,
    ice,
    word('c', choice([word('z', ka), ka])),
  ])
}

const LATIN: Limits = {
  mayBegin: notAfter(isWestern),
  end: endings(genderEnding, notBefore(isWestern)),
}

function notAfter(neighbour: CharacterClass): Limits['mayBegin'] {
  return (text, at) => !neighbour(text.charCodeAt(at - 1))
}

function notBefore(neighbour: CharacterClass): Step {
  return (text, at) => (neighbour(text.charCodeAt(at)) ? -1 : at)
}
