import { legalFormsIn } from '../../text/legal-form.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { PeoplePage } from './people-page.ts'
import { SENTENCE_END } from './sentence-end.ts'
import type { TitleReading } from './title-reading.ts'

/** "Director: Ana Ruiz. Head of quality: …": where the second label begins. */
export function lastSentence(left: string): number {
  const colon = left.search(/[:：]/u)
  const stop = colon < 0 ? -1 : Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '))
  return stop > colon ? stop + 2 : 0
}

/** "… in the new hall. Photo: …": where the last sentence begins; 0 for a text of one. */
export function sentenceEnd(text: string): number {
  let at = 0
  for (let stop = SENTENCE_END.exec(text); stop; stop = SENTENCE_END.exec(text.slice(at)))
    at += stop.index + stop[0].length - 1
  return at
}

/** "Nordwind eG, Board: …": where the post begins behind the company with its legal form. */
export function afterCompany(left: string): number {
  const legal = legalFormsIn(left)[0]
  const comma = legal ? /^[.)]?,\s/u.exec(left.slice(legal.end)) : null
  return legal && comma ? legal.end + comma[0].length : 0
}

/** "Owner is Jan Wąsik, chief accountant – …": where the second post begins, after another person. */
export function afterOther(people: PeoplePage, left: string): number {
  const comma = left.lastIndexOf(', ')
  const isOther = comma > 0 && people.mayHoldName(left.slice(0, comma))
  return isOther && people.titleOf(left.slice(comma + 2)) ? comma + 2 : 0
}

/** "GF Anna Berg, GF Max Holm": what would be the second one's title holds the first one's name. */
export function holdsAnother(people: PeoplePage, left: string, { matches }: TitleReading): boolean {
  const first = matches[0]!
  const last = matches.at(-1)!
  if (!people.mayHoldName(left.slice(first.end))) return false
  const places = [left.slice(last.end), ...(first === last ? [] : [left.slice(first.end, last.start)])]
  return places.some(
    (place) => (people.nameOf(place.replace(BRACKETS, ' ').trim())?.score ?? 0) >= STRONG_NAME,
  )
}

const BRACKETS = /[()（）]/gu
