import { capitalsAt, companyAfter } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { opensWith } from '../people/tying-words.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from './span.ts'
import { UNSPACED } from '../../text/scripts.ts'

/** Length of the end of a title that says whose post it is: "of our company". */
export function oursAfter({ knowledge }: PeoplePage, text: string): number {
  const [ours] = knowledge.words.people('ours', text)
  // "del Grupo Arosa": a name goes on.
  const isWhole = ours && text.slice(0, ours.start).trim() === '' && !/^\s\p{Lu}/u.test(text.slice(ours.end))
  return isWhole ? ours.end : 0
}

/** A form of address at the end of what stands between title and name. */
function withoutAddress({ sense }: PeoplePage, text: string): string {
  const word = text.search(/\S+\s*$/u)
  const isAddress = word >= 0 && sense.honorificEnd(`${fold(text.slice(word).trim())} x`) > 0
  return isAddress ? text.slice(0, word).replace(/[\s,]+$/u, '') : text
}

/** "Geschäftsführer der Gesellschaft ist A": the company in general terms is named nowhere between the post and its holder. */
function isOfHouse({ knowledge: { words } }: PeoplePage, between: string): boolean {
  const house = /^\s/u.test(between) ? opensWith(words, 'house', between) : 0
  return house > 0 && !/[\p{Lu}«„“"]/u.test(between.slice(house)) && between.length - house <= SHORT
}

/** "مديرة مصنع": the works are part of the post, and no company's name. */
function isOfWorks(people: PeoplePage, post: string, { end }: { end: number }): boolean {
  const canon = people.titleOf(post)?.rank.canon
  return end <= post.length && (canon === 'plant-manager' || canon === 'branch-manager')
}

/** Letters of a verb and a form of address. */
const SHORT = 16

/** The company that stands with the title: after it in the same clause, or after the name that follows it. */
export function companyBeside(people: PeoplePage, text: string, title: Span, name: Span): string | undefined {
  const { words } = people.knowledge
  if (isOfHouse(people, text.slice(title.end, name.start))) return undefined
  const clause = (from: number, to: number) => text.slice(from, to).split(/[.;:()]\s|,\s(?=\p{Ll})/u)[0]!
  // Where signs run on, what follows a name is no company beside the post: "董事长申屠明表示，公司将…".
  const isNext = name.start === title.end || UNSPACED.test(text[title.start]!)
  const legal = words.legalForm(text.slice(title.start, title.end + (isNext ? 0 : 12)))
  // "مدیرعامل شرکت،": the word for a company closes the post, and none is named.
  // "Co-Founder" opens with no legal form.
  // "مدیرعامل شرکت آقای …": a form of address begins the holder's name.
  const rest = legal ? text.slice(title.start + legal.end).trimStart() : ''
  if (
    legal &&
    !isOfWorks(people, text.slice(title.start, title.end), legal) &&
    people.sense.honorificEnd(fold(rest.slice(0, 40))) === 0 &&
    text[title.start + legal.end] !== '-' &&
    !/^\s*(?:[،,.;:)]|$)/u.test(text.slice(title.start + legal.end))
  ) {
    const company = text.slice(title.start + legal.start, title.start + legal.end + 40)
    return company.split(/[,.;:()]\s|\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u)[0]!
  }
  if (name.start > title.end)
    return (
      companyAfter(words, withoutAddress(people, text.slice(title.end, name.start))) ??
      companyAfter(words, clause(name.end, name.end + 80))
    )
  const tail = clause(title.end, title.end + 100)
  // Where cases do without a preposition: "prezes zarządu Nordwerk AG", "директор ООО «Север»".
  const direct = /^\s+((?:[«"“„]?\p{Lu}[\p{L}\p{N}&.'’»"”-]*\s*){1,5})/u.exec(tail)?.[1]
  if (direct && !/\p{Lu}\p{L}{0,40}$/u.test(text.slice(title.start, title.end)))
    return direct.trim().replace(/(?<![.,])[.,]+$/, '')
  const at = words.people('employedAt', tail).find(({ end }) => /^\s+\p{Lu}/u.test(tail.slice(end)))
  return companyAfter(words, tail) ?? (at ? capitalsAt(tail.slice(at.end)) : undefined)
}

/** The capitalised words at the end of a title that is otherwise in small letters. */
export function named(title: string): string | undefined {
  return /^\p{Ll}[\p{Ll}\s.'’-]*\s((?:\p{Lu}[\p{L}\p{N}.'’-]*\s)*\p{Lu}[\p{L}\p{N}.'’-]*\s?)$/u
    .exec(title)?.[1]
    ?.trim()
}
