import { WEAK_NAME } from '../../text/person-name.ts'
import type { PeopleQuestions } from './people-questions.ts'
import type { Unit } from './units.ts'

/** Places in the template where names are split over two lines, learnt from the names that the lists know. */
export function joinedPlaces(people: PeopleQuestions): ReadonlySet<string> {
  const places = new Set<string>()
  for (let index = 0; index + 1 < people.page.lines.length; index += 1)
    if (joinedName(people, index)) places.add(placeOf(people, index))
  return places
}

function placeOf({ page }: PeopleQuestions, index: number): string {
  const { lines } = page
  return `${page.signature(lines[index]!)}>${page.signature(lines[index + 1]!)}`
}

/** A given name and a family name set over two lines of one block or two blocks of one parent. */
export function joinedName(
  people: PeopleQuestions,
  index: number,
  places?: ReadonlySet<string>,
): Omit<Unit, 'at'> | undefined {
  const { page, sense } = people
  const line = page.lines[index]!
  const next = page.lines[index + 1]
  if (!next || line.text.length > 25 || next.text.length > 30 || page.isHidden(next)) return undefined
  const isLone = isLoneWord(line.text)
  if (!isLone && !isGivenNames(people, line.text, next.text)) return undefined
  if ((isLone && !/^\p{Lu}/u.test(next.text)) || /\d/.test(next.text)) return undefined
  const oneBlock = line.block === next.block
  if (!oneBlock && page.block(line.block).parent !== page.block(next.block).parent) return undefined
  const known =
    !isLone ||
    sense.isGiven(line.text) ||
    (next.text.split(' ').some((word) => sense.isGiven(word)) &&
      (sense.isFamily(line.text) || sense.hasFamilyEnding(line.text)))
  const among = places?.has(placeOf(people, index)) === true
  if (
    (!known && !among) ||
    sense.isCommon(line.text) ||
    (isLone && !isLoneWord(next.text.replace(/\s+/g, '')))
  )
    return undefined
  const text = `${line.text} ${next.text}`
  if ((people.nameOf(text)?.score ?? 0) < (among ? WEAK_NAME : 0.6) || people.titleOf(next.text))
    return undefined
  return {
    line: index,
    start: 0,
    end: line.text.length,
    text,
    signature: `${page.signature(line)}+`,
    secondLine: index + 1,
  }
}

/** "María del Carmen" over "Arrieta Ibáñez": given names and their particles, and below them no given name. */
function isGivenNames({ sense }: PeopleQuestions, text: string, below: string): boolean {
  const words = text.split(' ')
  const names = words.filter((word) => !sense.isParticle(word))
  const family = below.split(' ').filter((word) => !sense.isParticle(word))
  return (
    words.length > 1 &&
    words.length <= 4 &&
    names.length <= 3 &&
    names.every((word) => isLoneWord(word) && sense.isGiven(word)) &&
    family.length > 0 &&
    family.length <= 3 &&
    family.every(isLoneWord) &&
    !family.every((word) => sense.isCommon(word)) &&
    !sense.isGiven(family[0]!)
  )
}

function isLoneWord(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text)
}
