import type { LabelId, Finding } from '../model/index.ts'
import type { Rank } from '../lexicons/rank.ts'
import type { Extractor } from './extractor.ts'
import { listedNames, type ListedName } from './people/name-lists.ts'
import { contactsAfter } from './people/card-contacts.ts'
import { labelsCompany, pairIn, type Pair } from './people/pairs.ts'
import { peoplePage, type PeoplePage } from './people/people-page.ts'
import { rankIn, sectionAt } from './people/sections.ts'
import { findingsOf, type SeenTitle } from './people/sighting.ts'
import { isDepartment } from '../text/department.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import { STRONG_NAME } from '../text/person-name.ts'

const ID = 'labelled-people'
const PERSON_LABELS = new Set<LabelId>([
  'ceo',
  'managers',
  'board',
  'supervisory',
  'owner',
  'representative',
  'contactPerson',
])
const OFFICES = new Set<LabelId>(['ceo', 'managers', 'board', 'supervisory', 'owner', 'representative'])

/** Score of each name on the lines under a label. */
const LEAST = 0.4

interface PersonLabel {
  readonly start: number
  readonly end: number
  readonly rank?: Rank | undefined
  /** The label is itself a title ("Geschäftsführer"), not a form of words ("vertreten durch"). */
  readonly isTitle: boolean
  readonly executive: boolean
}

/** "Geschäftsführer: A, B und C", on one line or with the names on the lines below, in imprints, tables and lists. */
const labelledPeople: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    for (let index = 0; index < page.lines.length; index += 1) {
      const line = page.lines[index]!
      const zone = page.zone(line)
      if (zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
      const colon = line.text.search(/[:：]/u)
      if (colon > 1 && colon < 90 && colon < line.text.trimEnd().length - 1)
        yield* onOneLine(people, index, colon)
      else {
        if (line.text.length <= 70) yield* onLinesBelow(people, index)
        yield* withoutColon(people, index)
      }
    }
  },
}

export default labelledPeople

function* onOneLine(people: PeoplePage, index: number, colon: number): Iterable<Finding> {
  const { text } = people.page.lines[index]!
  for (let at = colon, times = 0; at >= 0 && times < 6; at = text.indexOf(':', at + 1), times += 1) {
    const from =
      Math.max(
        text.lastIndexOf('. ', at),
        text.lastIndexOf('; ', at),
        text.lastIndexOf('| ', at),
        afterSign(text, ' / ', at),
        afterSign(text, ' · ', at),
        afterSign(text, ' – ', at),
        afterSign(text, ' - ', at),
        text.lastIndexOf(':', at - 1),
      ) + 1
    const start = at + 1
    const rest = text.slice(start, start + 300)
    if (!people.mayHoldName(rest)) return
    const pairs = pairsIn(people, rest)
    if (pairs) {
      const label = labelIn(people, text.slice(from, at), from)
      if (label) yield* sightings(people, index, label, index, pairs, start, 0.8)
      if (label) return
    }
    let isRead = false
    for (const end of [rest.length, cutOf(rest)]) {
      const names = listedNames(people, rest.slice(0, end))
      // A company with its legal form is an owner as well, and no person.
      const isCompany =
        names?.length === 1 && people.knowledge.words.legalForm(rest.slice(0, 60)) !== undefined
      const label =
        names &&
        !isCompany &&
        (labelIn(people, text.slice(from, at), from) ??
          departmentIn(people, names, text.slice(from, at), index, from))
      if (!names || !label) continue
      yield* sightings(people, index, label, index, names, start, 0.8)
      isRead = true
      break
    }
    if (!isRead) yield* withPost(people, index, text.slice(from, at), start)
  }
}

/** "联系人：黄建勋 总经理 手机：…": name and post side by side after a label that asks for a person. */
function* withPost(people: PeoplePage, line: number, label: string, start: number): Iterable<Finding> {
  const asked = people.knowledge.words.label(label)
  if (!asked || !PERSON_LABELS.has(asked.label)) return
  const rest = people.page.lines[line]!.text.slice(start, start + 160)
  const pair = pairIn(people, rest) ?? nameThenPost(people, rest)
  if (!pair?.reading) return
  yield* findingsOf(people.page, ID, {
    name: pair.name,
    place: { line, start: start + pair.nameStart, end: start + pair.nameEnd },
    title: {
      line,
      start: start + pair.titleStart,
      end: start + pair.titleEnd,
      rank: rankIn(sectionAt(people, line), pair.reading.rank),
      confidence: 0.8,
    },
    contacts: contactsAfter(people, line, start),
    confidence: 0.72,
  })
}

/** "한소라 마케팅팀장": the label says that a person follows, so a short name will do. */
function nameThenPost(people: PeoplePage, text: string): Pair | undefined {
  const found = /^(\s*)(\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})\s+(\S{2,20})/u.exec(text)
  const name = found && people.nameOf(found[2]!)
  const reading = found && people.titleOf(found[3]!)
  if (!found || !name || !reading) return undefined
  const nameStart = found[1]!.length
  const titleStart = found[0].length - found[3]!.length
  return {
    name,
    nameStart,
    nameEnd: nameStart + found[2]!.length,
    titleStart,
    titleEnd: found[0].length,
    reading,
  }
}

/** "Zarząd: Jacek Orlik – Prezes, Beata Fus – Wiceprezes": each name with a title of its own. */
function pairsIn(people: PeoplePage, rest: string): ListedName[] | undefined {
  const text = rest.replace(/\.\s*$/u, '')
  const found: ListedName[] = []
  for (const piece of text.matchAll(/[^,;]+/gu)) {
    const bare = piece[0].trim()
    const dash = /\s[-–—]\s/u.exec(bare)
    const name = dash && people.nameOf(bare.slice(0, dash.index).trimEnd())
    const title = dash ? bare.slice(dash.index + dash[0].length).trimStart() : ''
    if (!name || name.score < LEAST || !people.titleOf(title)) return undefined
    const start = piece.index + piece[0].indexOf(bare)
    const note = piece.index + piece[0].lastIndexOf(title)
    found.push({
      name,
      start: start + name.start,
      end: start + name.end,
      note: { start: note, end: note + title.length },
    })
  }
  return found.length ? found : undefined
}

/** "Geschäftsführer A, B und C": the title's words open the line, two or more names follow. */
function* withoutColon(people: PeoplePage, index: number): Iterable<Finding> {
  const { text } = people.page.lines[index]!
  if (
    text.length > 250 ||
    /^\s*\p{Ll}/u.test(text) ||
    !/[,;&、]|\s\p{L}{1,4}\s/u.test(text) ||
    !people.mayHoldName(text)
  )
    return
  const title = people.titlesIn(text)[0]
  if (!title || title.start > 2 || !/^\s/.test(text.slice(title.end))) return
  const names = listedNames(people, text.slice(title.end), 0.4)
  const label = names && names.length > 1 && labelIn(people, text.slice(0, title.end), 0)
  if (label) yield* sightings(people, index, label, index, names, title.end, 0.8)
}

/** "Physiotherapie: A, B, C" on a page of people: whatever the word before, the names are of the house. */
function departmentIn(
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

/** Index of the last sign's blank before `at`; -1 for none. */
function afterSign(text: string, sign: string, at: number): number {
  const found = text.lastIndexOf(sign, at)
  return found < 0 ? -1 : found + sign.length - 1
}

/** Names end where the next sentence, label or number begins. */
function cutOf(rest: string): number {
  const found = rest.search(/\.\s|\.$|;|\s[|•/·]\s|\s[-–—]\s|\d|(?:\s|^)\p{L}[\p{L}. ]{2,25}[:：]|[(（]/u)
  return found > 2 ? found : rest.length
}

function* onLinesBelow(people: PeoplePage, index: number): Iterable<Finding> {
  const { page } = people
  const line = page.lines[index]!
  const closed = /[:：]\s*$/u.test(line.text)
  const { tag } = page.block(line.block)
  const bold = line.parts?.some(
    (part) => /^(?:b|strong)$/.test(part.tag) && part.end - part.start > line.text.length / 2,
  )
  if (!closed && !bold && tag !== 'dt' && tag !== 'th' && tag !== 'td' && page.headingLevel(line) === 0)
    return
  // In lines of one paragraph the post under a name is that name's.
  const above = page.lines[index - 1]
  if (!closed && above?.block === line.block && (people.nameOf(above.text)?.score ?? 0) >= LEAST) return
  const bare = line.text.replace(/(?<![\s:：])[\s:：]+$/u, '')
  const next = page.lines[index + 1]
  if (
    bare.split(/\s+/).length > 8 ||
    !next ||
    next.text.length > 250 ||
    !people.mayHoldName(next.text) ||
    !listedNames(people, next.text, LEAST)
  )
    return
  const label = labelIn(people, bare, 0)
  if (!label) return
  for (let at = index + 1; at <= index + 8; at += 1) {
    const below = page.lines[at]
    if (!below || below.text.length > 250 || page.headingLevel(below) > 0) break
    const names = listedNames(people, below.text, label.rank ? LEAST : STRONG_NAME)
    if (!names) break
    yield* sightings(
      people,
      index,
      label,
      at,
      names,
      0,
      tag === 'td' || tag === 'th' || tag === 'dt' || closed ? 0.75 : 0.65,
    )
    if ((tag === 'td' || tag === 'th') && page.lines[at + 1]?.block !== below.block) break
  }
}

function labelIn(people: PeoplePage, text: string, at: number): PersonLabel | undefined {
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
  const office = label !== undefined && OFFICES.has(label.label)
  // "Dział sprzedaży: …" names a department, not a post.
  const department = people.sectionOf(bare)?.section.kind === 'team' && title?.rank.executive !== true
  const isTitle = (title !== undefined && !department) || (office && label.label !== 'representative')
  const rank = title?.rank
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

/** "Contact: Anna Nowak, spokeswoman, tel. …": the post after the name is the person's own. */
function postAfter(
  people: PeoplePage,
  text: string,
  end: number,
): { start: number; end: number } | undefined {
  const found = /^\s*[,，(（]\s*([^,，;.。()（）]{3,60})/u.exec(text.slice(end))
  if (!found || !people.titleOf(found[1]!)) return undefined
  const start = end + found[0].indexOf(found[1]!)
  return { start, end: start + found[1]!.trimEnd().length }
}

function* sightings(
  people: PeoplePage,
  labelLine: number,
  label: PersonLabel,
  line: number,
  names: readonly ListedName[],
  offset: number,
  confidence: number,
): Iterable<Finding> {
  const text = people.page.lines[line]!.text
  for (const { name, start, end, note: printed } of names) {
    const after = printed || names.length > 1 ? undefined : postAfter(people, text, offset + end)
    const note = after ? { start: after.start - offset, end: after.end - offset } : printed
    const section = sectionAt(people, line)
    const beside = note && people.titleOf(text.slice(offset + note.start, offset + note.end))
    // An office elsewhere ("Bürgermeister") is no title where the label names the post here.
    const noted = beside?.rank.canon === 'official' && label.isTitle ? undefined : beside
    const title: SeenTitle | undefined = noted
      ? {
          line,
          start: offset + note!.start,
          end: offset + note!.end,
          rank: rankIn(section, noted.rank),
          confidence: 0.8,
        }
      : label.isTitle
        ? {
            line: labelLine,
            start: label.start,
            end: label.end,
            rank: rankIn(section, label.rank),
            confidence: 0.8,
          }
        : undefined
    yield* findingsOf(people.page, ID, {
      name,
      place: { line, start: offset + start, end: offset + end },
      title,
      executive: label.executive,
      confidence: confidence + (name.score >= 0.5 ? 0.1 : -0.1),
    })
  }
}
