import type { LabelId } from '../../model/index.ts'
import type { Rank } from '../../lexicons/rank.ts'
import type { ListedName } from '../people/name-lists.ts'
import { labelsCompany } from '../people/company-label.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { sectionAt } from '../people/sections.ts'
import { opensWith } from '../people/tying-words.ts'
import { isDepartment } from '../../text/department.ts'
import { legalFormsIn } from '../../text/legal-form.ts'
import { STRONG_NAME } from '../../text/person-name.ts'

export const PERSON_LABELS = new Set<LabelId>([
  'ceo',
  'managers',
  'board',
  'supervisory',
  'owner',
  'representative',
  'contactPerson',
])

const OFFICES = new Set<LabelId>(['ceo', 'managers', 'board', 'supervisory', 'owner', 'representative'])

/** Words over or before names that say who these people are. */
export interface PersonLabel {
  readonly start: number
  readonly end: number
  readonly rank?: Rank | undefined
  /** The label is itself a title ("Geschäftsführer"), not a form of words ("vertreten durch"). */
  readonly isTitle: boolean
  readonly executive: boolean
}

/** What a text before or over names says of them; undefined when it is no label of people. */
export function labelIn(people: PeoplePage, text: string, at: number): PersonLabel | undefined {
  const bare = text.replace(/^[\s\p{P}]+/u, '').trimEnd()
  if (bare.length < 2 || bare.length > 80) return undefined
  const own = closingPost(people, bare)
  if (own > 0) return labelIn(people, text.slice(text.indexOf(bare) + own), at + text.indexOf(bare) + own)
  const start = at + text.indexOf(bare)
  const end = start + bare.length
  const title = people.postOf(bare)
  const label = people.knowledge.words
    .labels(bare)
    .find((found) => PERSON_LABELS.has(found.label) && (found.end - found.start) / bare.length >= 0.35)
  if (labelsCompany(people, bare)) return undefined
  if (!title && !label) return bodyIn(people, bare, start, end)
  if (title && title.coverage < 0.4 && !label) return undefined
  // "Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV": who answers for the site's text, whatever their office.
  const isOfContent = opensWith(people.knowledge.words, 'contentBy', bare) > 0
  const office = label !== undefined && OFFICES.has(label.label) && !isOfContent
  // "Dział sprzedaży: …" names a department, not a post.
  const department = people.sectionOf(bare)?.section.kind === 'team' && title?.rank.executive !== true
  const rank = isOfContent ? PUBLISHER : title?.rank
  const isTitle =
    (title !== undefined && !department) || rank === PUBLISHER || (office && label.label !== 'representative')
  return {
    start,
    end,
    isTitle,
    executive: (office && rank?.canon !== 'data-protection-officer') || rank?.executive === true,
    rank:
      rank && office && rank.canon !== 'data-protection-officer'
        ? { ...rank, executive: true }
        : (rank ?? (office ? { executive: true, level: 'c', canon: 'representative' } : undefined)),
  }
}

const PUBLISHER: Rank = { executive: false, level: 'staff', canon: 'publisher' }

/** "Rada Fundacji" over a line of names: the heading of a body whose members they are. */
function bodyIn(people: PeoplePage, text: string, start: number, end: number): PersonLabel | undefined {
  const found = people.sectionOf(text)
  const role = found?.section.role
  const isBody = found && (found.section.kind === 'board' || found.section.kind === 'supervisory')
  if (!isBody || !role || (found.end - found.start) / text.length < 0.7) return undefined
  const rank: Rank = { executive: role.exec, level: 'board', canon: role.canon }
  return { start, end, rank, isTitle: true, executive: role.exec }
}

/** "㈜그린메디 대표", "ООО «Север» Директор": where the post begins that follows the company's name; 0 for none. */
function closingPost(people: PeoplePage, text: string): number {
  const legal = legalFormsIn(text)[0]
  const last = legal && people.titlesIn(text).at(-1)
  return last && last.start >= legal.end && last.end === text.length ? last.start : 0
}

/** "Physiotherapie: A, B, C" on a page of people: whatever the word before, the names are of the house. */
export function departmentIn(
  people: PeoplePage,
  names: readonly ListedName[],
  text: string,
  line: number,
  at: number,
): PersonLabel | undefined {
  const kind = sectionAt(people, line)?.kind
  const only = names.length === 1 ? names[0]! : undefined
  if (only && only.name.score >= STRONG_NAME && isDepartment(text)) {
    const start = text.search(/\S/u)
    return { start: at + start, end: at + text.trimEnd().length, isTitle: true, executive: false }
  }
  const isTeam = kind === 'team' || kind === 'management' || kind === 'contacts'
  const sure = names.filter(({ name }) => name.score >= STRONG_NAME).length
  const isWord =
    /^[\s\p{P}]*\p{Lu}[\p{L}\s/&-]{2,40}$/u.test(text) && people.knowledge.words.label(text) === undefined
  return isTeam && isWord && names.length > 1 && sure === names.length
    ? { start: 0, end: 0, isTitle: false, executive: false }
    : undefined
}
