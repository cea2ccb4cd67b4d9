import type { Match } from '../../lexicons/words.ts'
import type { NameSense } from '../../text/person-name.ts'

const WORD = /^\p{Lu}[\p{L}'’-]+$/u
/** A word in capitals and at most three particles: "Rients de", "Peter". */
const GIVEN = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+)\s(?:\p{Ll}{1,4}\s){0,3}$/u
const REACH = 40

/** One to three Arabic words and a blank: "ياسر أحمد ". */
const ARABIC_GIVEN = /^\p{Script=Arabic}+(?:\s\p{Script=Arabic}+){0,2}\s$/u

/**
 * "Peter Schneider", "Rients de Boer", "Jane Cook", "ياسر أحمد حداد" as a whole line: the word for a trade is the family name of the given
 * name before it.
 */
export function isSurname(sense: NameSense, text: string, { start, end }: Match): boolean {
  const word = text.slice(start, end)
  if (ARABIC_GIVEN.test(text.slice(0, start)) && text.slice(end).trim() === '')
    return (
      sense.isFamily(word) &&
      text
        .slice(0, start)
        .trim()
        .split(/\s/u)
        .every((given) => sense.isGiven(given))
    )
  if (!WORD.test(word) || !sense.isFamily(word)) return false
  const given = GIVEN.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  return given !== undefined && sense.isGiven(given)
}
