import type { Words } from '../../lexicons/words.ts'

/** The phrase up to where the company sits, a place by its capital: "producent okien z Gdańska". */
export function withoutPlace(phrase: string, words: Words): string {
  const place = words
    .kind('sited', phrase)
    .find(({ start, end }) => /\s$/u.test(phrase.slice(0, start)) && /^\s\p{Lu}/u.test(phrase.slice(end)))
  return place ? phrase.slice(0, place.start).trimEnd() : phrase
}
