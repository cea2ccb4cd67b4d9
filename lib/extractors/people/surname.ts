import type { Match } from '../../lexicons/words.ts'
import type { NameSense } from '../../text/person-name.ts'

const WORD = /^\p{Lu}[\p{L}'’-]+$/u
/** A word in capitals and at most three particles: "Rients de", "Peter". */
const GIVEN = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+)\s(?:\p{Ll}{1,4}\s){0,3}$/u
const REACH = 40

/** "Peter Schneider", "Rients de Boer", "Jane Cook": the word for a trade is the family name of the given name before it. */
export function isSurname(sense: NameSense, text: string, { start, end }: Match): boolean {
  const word = text.slice(start, end)
  if (!WORD.test(word) || !sense.isFamily(word)) return false
  const given = GIVEN.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  return given !== undefined && sense.isGiven(given)
}
