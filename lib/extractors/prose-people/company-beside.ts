import { companyAfter } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import type { Span } from './span.ts'

/** Ends of a title that say whose post it is. */
export const OUR =
  /^\s*(?:of|der|des|de la|del|della|da|di|du|w|van|в|нашей)\s+(?:(?:the|our|unserer|unseres|nuestra|notre|nostra|nossa|onze|naszej)\s*)?(?:company|group|firm|board|association|gesellschaft|gruppe|firma|unternehmens|empresa|société|entreprise|società|azienda|firmy|spółki|компании)(?!\p{L})/iu

/** A form of address at the end of what stands between title and name. */
const ADDRESSED =
  /[\s,]*(?:Monsieur|Madame|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Señora?|Senhora?|Signora?|Don|Doña|Dr\.?|Prof\.?|Pan|Pani)\s*$/u

/** The company that stands with the title: after it in the same clause, or after the name that follows it. */
export function companyBeside(people: PeoplePage, text: string, title: Span, name: Span): string | undefined {
  const clause = (from: number, to: number) => text.slice(from, to).split(/[.;:()]\s|,\s(?=\p{Ll})/u)[0]!
  const legal = people.knowledge.words.legalForm(text.slice(title.start, title.end + 12))
  // "Co-Founder" opens with no legal form.
  if (legal && text[title.start + legal.end] !== '-') {
    const company = text.slice(title.start + legal.start, title.start + legal.end + 40)
    return company.split(/[,.;:()]\s|\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u)[0]!
  }
  if (name.start > title.end)
    return (
      companyAfter(text.slice(title.end, name.start).replace(ADDRESSED, '')) ??
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
