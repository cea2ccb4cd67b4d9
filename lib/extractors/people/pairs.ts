import { contactAt } from '../../text/contact-tail.ts'
import { isDepartment } from '../../text/department.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import type { LabelId } from '../../model/index.ts'
import type { PeoplePage, TitleReading } from './people-page.ts'

/** Name and title inside one text; offsets into it. */
export interface Pair {
  readonly name: PersonName
  readonly nameStart: number
  readonly nameEnd: number
  readonly titleStart: number
  readonly titleEnd: number
  /** Missing where only the row of like lines tells that it is a title. */
  readonly reading?: TitleReading | undefined
}

const SEPARATOR = /\s+[-–—|•·~]+\s+|\s*[:：]\s*|\s*[,،、]\s*|\s*[(（]|\s*[/／|]\s*|\s{2,}|\s*[–—]\s*/gu
/** "Name – title", "title: name", "Name (title)", "Name, title", and without a sign between them "title Name". */
export function pairIn(people: PeoplePage, text: string): Pair | undefined {
  if (text.length < 6 || text.length > 220) return undefined
  const contact = contactAt(text)
  const end = contact < 0 ? text.length : contact
  const head = text.slice(0, end)
  if (head.length > 160) return undefined
  // "Dipl.-Kfm. Bernd Rieke": what stands before the name is a form of address.
  const whole = people.nameOf(head)
  if (whole?.honorific && whole.score >= STRONG_NAME) return undefined
  return besideSign(people, head) ?? sideBySide(people, head)
}

/** In a row of pair lines: a name, however rare, beside a title, or a sure name beside words that could be one. */
export function looseSplit(people: PeoplePage, text: string): Pair | undefined {
  if (isPeopleList(people, text)) return undefined
  for (const sign of text.slice(0, 120).matchAll(SEPARATOR)) {
    if (sign.index === 0) continue
    const after = sign.index + sign[0].length
    const length = titleLength(people, text.slice(after))
    const left = text.slice(0, sign.index)
    const right = text.slice(after, after + length)
    const first = people.nameOf(left)
    const reading = people.titleOf(right)
    const isPair =
      first && (reading ? first.score > 0.1 : first.score >= STRONG_NAME && people.couldBeTitle(right))
    if (isPair)
      return {
        name: first,
        nameStart: first.start,
        nameEnd: first.end,
        titleStart: after,
        titleEnd: after + length,
        reading,
      }
    const second = people.nameOf(text.slice(after))
    const before = people.titleOf(left)
    if (second && before && second.score > 0.1 && !labelsCompany(people, left))
      return {
        name: second,
        nameStart: after + second.start,
        nameEnd: after + second.end,
        titleStart: 0,
        titleEnd: left.length,
        reading: before,
      }
  }
  return undefined
}

function besideSign(people: PeoplePage, text: string): Pair | undefined {
  let tried = 0
  for (const sign of text.matchAll(SEPARATOR)) {
    if (sign.index === 0 || (tried += 1) > 6) continue
    const after = sign.index + sign[0].length
    const left = text.slice(0, sign.index)
    // "المهندس/ سمير رزق": a form of address and its stroke.
    if (sign[0].startsWith('/') && /^\p{Script=Arabic}{1,10}$/u.test(left)) continue
    const right = text.slice(after)
    const pair = nameThenTitle(people, left, right, after) ?? titleThenName(people, text, left, right, after)
    if (pair) return pair
  }
  return undefined
}

function nameThenTitle(people: PeoplePage, left: string, right: string, after: number): Pair | undefined {
  const name = people.nameOf(left)
  if (!name || name.score < WEAK_NAME) return undefined
  const length = titleLength(people, right)
  const reading = people.titleOf(right.slice(0, length))
  // "Maria Sęk, Paweł Orzeł": a list of people.
  if (isPeopleList(people, `${left}, ${right}`)) return undefined
  const office = reading || name.score < STRONG_NAME ? '' : right.slice(0, length).split(',')[0]!
  if (isDepartment(office)) {
    const titleEnd = after + office.length
    return { name, nameStart: name.start, nameEnd: name.end, titleStart: after, titleEnd }
  }
  if (!reading || (name.score < STRONG_NAME && reading.coverage < 0.5)) return undefined
  return {
    name,
    nameStart: name.start,
    nameEnd: name.end,
    titleStart: after,
    titleEnd: after + length,
    reading,
  }
}

/** "Maria Sęk, Paweł Orzeł, Grażyna Tur" holds people and no post. */
function isPeopleList(people: PeoplePage, text: string): boolean {
  const pieces = text.split(/\s*[,;]\s*/u)
  return pieces.length > 1 && pieces.every((piece) => (people.nameOf(piece)?.score ?? 0) >= 0.4)
}

function titleThenName(
  people: PeoplePage,
  text: string,
  left: string,
  right: string,
  after: number,
): Pair | undefined {
  for (const end of [right.length, firstCut(right)]) {
    // "The chairman, Anna Nowak, welcomed the move": a sentence goes on after the name.
    if (
      end < right.length &&
      /^\s*[,،]\s*\p{Ll}\S*\s+\S+/u.test(right.slice(end)) &&
      !/[:：]\s*$/u.test(text.slice(0, after))
    )
      continue
    // "Owner: Carver Joinery, Ltd" is a company.
    if (end < right.length && people.knowledge.words.legalForm(right.slice(end, end + 25))) continue
    const name = people.nameOf(right.slice(0, end))
    if (!name || name.score < WEAK_NAME) continue
    const from = Math.max(lastSentence(left), afterOther(people, left))
    const reading = people.titleOf(left.slice(from))
    if (!reading || labelsCompany(people, left)) return undefined
    if (from > 0 && people.knowledge.words.label(left.slice(from))?.label === 'contactPerson')
      return undefined
    // A rare name needs the colon: "Pharmacist | Community Pharmacy" names no one.
    const colon = /[:：]\s*$/u.test(text.slice(0, after))
    if (name.score < STRONG_NAME && (reading.coverage < 0.6 || !colon)) continue
    return {
      name,
      nameStart: after + name.start,
      nameEnd: after + name.end,
      titleStart: from,
      titleEnd: left.length,
      reading,
    }
  }
  return undefined
}

/** "Director: Ana Ruiz. Head of quality: …": where the second label begins. */
function lastSentence(left: string): number {
  const colon = left.search(/[:：]/u)
  const stop = colon < 0 ? -1 : Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '))
  return stop > colon ? stop + 2 : 0
}

/** "Owner is Jan Wąsik, chief accountant – …": where the second post begins, after another person. */
function afterOther(people: PeoplePage, left: string): number {
  const comma = left.lastIndexOf(', ')
  const isOther = comma > 0 && people.mayHoldName(left.slice(0, comma))
  return isOther && people.titleOf(left.slice(comma + 2)) ? comma + 2 : 0
}

/** "Nombre comercial: Reformas Ruiz": the label of the company's own name holds a word for a post. */
export function labelsCompany(people: PeoplePage, left: string): boolean {
  const label = people.knowledge.words.label(left)
  return (
    label !== undefined && OF_COMPANY.has(label.label) && label.end - label.start >= left.trim().length * 0.6
  )
}

const OF_COMPANY = new Set<LabelId>([
  'name',
  'legalName',
  'brand',
  'industry',
  'address',
  'headOffice',
  'parent',
  'products',
])

function firstCut(text: string): number {
  const found = text.search(/\s[-–—|•]\s|[,،、(（;|]/u)
  return found > 0 ? found : text.length
}

/** A title ends before the company's name that follows it, and at the bracket that closes it. */
function titleLength(people: PeoplePage, text: string): number {
  let end = text.length
  const closing = text.search(/[)）]/u)
  if (closing > 0 && !/[(（]/u.test(text.slice(0, closing))) end = closing
  for (const sign of text.slice(0, end).matchAll(/\s+[|•–—]\s+|,\s+|;\s*/gu)) {
    const rest = text.slice(sign.index + sign[0].length, end)
    if (sign[0].includes('|') || sign[0].includes('•') || people.knowledge.words.legalForm(rest))
      return sign.index
  }
  const stop = /(?<=[\p{L}\p{M}]{5})\.\s+\p{Lu}/u.exec(text.slice(0, end))
  if (stop) return stop.index
  return text.slice(0, end).replace(/(?<![\s,;:.|])[\s,;:.|]+$/u, '').length
}

/** "Prezes Zarządu Jan Kowalski", "代表取締役 山田太郎", "王小明 董事长": the title's words end where the name begins. */
function sideBySide(people: PeoplePage, text: string): Pair | undefined {
  if (text.length > 90 || lastSentence(text) > 0 || !people.mayHoldName(text)) return undefined
  const matches = people.titlesIn(text)
  const first = matches[0]
  const last = matches.at(-1)
  if (!first || !last) return undefined
  const before = people.nameOf(text.slice(0, first.start))
  const from = titleOpening(text, first.start)
  const trailing = people.nameOf(text.slice(last.end)) ?? bareName(people, text, first.end)
  const titleEnd = trailing === people.nameOf(text.slice(last.end)) ? last.end : first.end
  // In scripts without capitals a name of two parts is rarely anything else where a title stands before it.
  const least = /^[\p{Script=Han}々]{1,3} /u.test(trailing?.value ?? '') ? 0.4 : STRONG_NAME
  if (trailing && trailing.score >= least && from === 0) {
    const reading = people.titleOf(text.slice(0, titleEnd))
    if (reading)
      return {
        name: trailing,
        nameStart: titleEnd + trailing.start,
        nameEnd: titleEnd + trailing.end,
        titleStart: 0,
        titleEnd,
        reading,
      }
  }
  // "康宁 律师": two signs are little of a name, yet nothing but a post follows.
  const isAll = last.end === text.trimEnd().length && /^\p{Script=Han}{2,3}\s/u.test(text)
  if (before && before.score >= (isAll ? 0.3 : STRONG_NAME)) {
    const reading = people.titleOf(text.slice(first.start))
    if (reading)
      return {
        name: before,
        nameStart: before.start,
        nameEnd: before.end,
        titleStart: first.start,
        titleEnd: text.trimEnd().length,
        reading,
      }
  }
  return undefined
}

/** "取締役副社長 松江 和彦（研究開発本部長）": a second post in brackets after the name. */
function bareName(people: PeoplePage, text: string, at: number): PersonName | undefined {
  // "取締役（非常勤） 濱口 亮": the bracket belongs to the post.
  const aside = /^\s*[(（][^()（）]{1,12}[)）]\s*/u.exec(text.slice(at))?.[0].length
  if (aside) {
    const name = people.nameOf(text.slice(at + aside))
    return name && { ...name, start: name.start + aside, end: name.end + aside }
  }
  const bracket = text.slice(at).search(/\s*[(（]/u)
  return bracket > 1 && /[)）]\s*$/u.test(text) ? people.nameOf(text.slice(at, at + bracket)) : undefined
}

/** Leading signs of a line do not part the title from the line's beginning. */
function titleOpening(text: string, start: number): number {
  return /^[\s\p{P}]*$/u.test(text.slice(0, start)) ? 0 : start
}
