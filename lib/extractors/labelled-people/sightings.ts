import type { Finding } from '../../model/index.ts'
import { contactsIn } from '../people/card-contacts.ts'
import { isDepartment } from '../../text/department.ts'
import type { ListedName } from '../people/name-lists.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { rankIn } from '../people/section-rank.ts'
import { sectionAt } from '../people/sections.ts'
import { findingsOf, type SeenTitle } from '../people/sighting.ts'
import type { PersonLabel } from './label.ts'

export const ID = 'labelled-people'

/** Score of each name on the lines under a label. */
export const LEAST = 0.4

/** Findings of the names under a label: with the post beside the name, else the label's own. */
export function* sightings(
  people: PeoplePage,
  labelLine: number,
  label: PersonLabel,
  line: number,
  names: readonly ListedName[],
  offset: number,
  confidence: number,
): Iterable<Finding> {
  const text = people.page.lines[line]!.text
  const noteOf = (note: { start: number; end: number }) => text.slice(offset + note.start, offset + note.end)
  for (const { name, start, end, note: printed } of names) {
    const after = printed || names.length > 1 ? undefined : postAfter(people, label, text, offset + end)
    const note = after ? { start: after.start - offset, end: after.end - offset } : printed
    const section = sectionAt(people, line)
    const beside = note && people.titleOf(noteOf(note))
    // An office elsewhere ("Bürgermeister") is no title where the label names the post here.
    // Nor is a trade in front of the name: "Geschäftsführer: Orgelbaumeisterin A".
    const isInFront = note !== undefined && text.slice(offset + note.end, offset + start).trim() === ''
    const isTrade = label.executive && beside?.rank.executive === false && isInFront
    const noted = label.isTitle && (isTrade || beside?.rank.canon === 'official') ? undefined : beside
    const isNoted =
      noted !== undefined || (isAsked(label) && note !== undefined && isDepartment(noteOf(note)))
    const title: SeenTitle | undefined = isNoted
      ? {
          line,
          start: offset + note!.start,
          end: offset + note!.end,
          ...(noted ? { rank: rankIn(section, noted.rank) } : {}),
          confidence: noted ? 0.8 : 0.6,
        }
      : label.isTitle
        ? {
            line: labelLine,
            start: label.start,
            end: label.end,
            rank: rankIn(section, label.rank),
            ofList: true,
            ofMany: names.length > 1 || people.page.headingLevel(people.page.lines[labelLine]!) > 0,
            // The department says less of somebody than a post told elsewhere.
            confidence: label.rank ? 0.8 : 0.55,
          }
        : undefined
    yield* findingsOf(people, ID, {
      name,
      place: { line, start: offset + start, end: offset + end },
      title,
      contacts: names.length === 1 ? contactsOf(people, labelLine, line) : [],
      executive: label.executive,
      confidence: confidence + (name.score >= 0.5 ? 0.1 : -0.1),
    })
  }
}

/** The lines of the paragraph or cell after the only name in it are that person's. */
function contactsOf(people: PeoplePage, labelLine: number, line: number) {
  const { page } = people
  const { block } = page.lines[line]!
  const [first, last] = page.span(block) ?? [line, line]
  if (labelLine === line || first !== line || last - line > 4 || last === line) return []
  for (let at = line + 1; at <= last; at += 1)
    if ((people.nameOf(page.lines[at]!.text)?.score ?? 0) >= LEAST) return []
  return contactsIn(people, line, last, -1)
}

/** The label says whom to ask, and not what they are. */
function isAsked({ isTitle, rank }: PersonLabel): boolean {
  return !isTitle || rank?.canon === 'contact'
}

/** "Contact: Anna Nowak, spokeswoman, tel. …": the post after the name is the person's own. */
function postAfter(
  people: PeoplePage,
  label: PersonLabel,
  text: string,
  end: number,
): { start: number; end: number } | undefined {
  const found = /^\s*[,，(（]\s*([^,，;.。()（）]{3,60})/u.exec(text.slice(end))
  if (!found || !(people.titleOf(found[1]!) || (isAsked(label) && isDepartment(found[1]!)))) return undefined
  const start = end + found[0].indexOf(found[1]!)
  return { start, end: start + found[1]!.trimEnd().length }
}
