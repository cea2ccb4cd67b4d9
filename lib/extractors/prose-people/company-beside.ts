import { companyAfter } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from './span.ts'

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

/** The company that stands with the title: after it in the same clause, or after the name that follows it. */
export function companyBeside(people: PeoplePage, text: string, title: Span, name: Span): string | undefined {
  const clause = (from: number, to: number) => text.slice(from, to).split(/[.;:()]\s|,\s(?=\p{Ll})/u)[0]!
  // Where signs run on, what follows a name is no company beside the post: "董事长申屠明表示，公司将…".
  const isNext = name.start === title.end
  const legal = people.knowledge.words.legalForm(text.slice(title.start, title.end + (isNext ? 0 : 12)))
  // "مدیرعامل شرکت،": the word for a company closes the post, and none is named.
  // "Co-Founder" opens with no legal form.
  if (
    legal &&
    text[title.start + legal.end] !== '-' &&
    !/^\s*(?:[،,.;:)]|$)/u.test(text.slice(title.start + legal.end))
  ) {
    const company = text.slice(title.start + legal.start, title.start + legal.end + 40)
    return company.split(/[,.;:()]\s|\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u)[0]!
  }
  if (name.start > title.end)
    return (
      companyAfter(withoutAddress(people, text.slice(title.end, name.start))) ??
      companyAfter(clause(name.end, name.end + 80))
    )
  const tail = clause(title.end, title.end + 100)
  // Where cases do without a preposition: "prezes zarządu Nordwerk AG", "директор ООО «Север»".
  const direct = /^\s+((?:[«"“„]?\p{Lu}[\p{L}\p{N}&.'’»"”-]*\s*){1,5})/u.exec(tail)?.[1]
  if (direct && !/\p{Lu}\p{L}{0,40}$/u.test(text.slice(title.start, title.end)))
    return direct.trim().replace(/(?<![.,])[.,]+$/, '')
  const at = /\s(?:at|of|bei|chez)\s+(?=\p{Lu})/u.exec(tail)
  return companyAfter(tail) ?? (at ? companyAfter(tail.slice(at.index)) : undefined)
}

/** The capitalised words at the end of a title that is otherwise in small letters. */
export function named(title: string): string | undefined {
  return /^\p{Ll}[\p{Ll}\s.'’-]*\s((?:\p{Lu}[\p{L}\p{N}.'’-]*\s)*\p{Lu}[\p{L}\p{N}.'’-]*\s?)$/u
    .exec(title)?.[1]
    ?.trim()
}
