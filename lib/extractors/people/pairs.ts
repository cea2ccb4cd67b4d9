import { contactAt } from '../../text/contact-tail.ts'
import { isDepartment } from '../../text/department.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import { departmentThenName } from './department-pair.ts'
import type { PeoplePage } from './people-page.ts'
import type { Pair } from './pair.ts'
import { seatedIn } from './seated.ts'
import { sideBySide } from './unsigned-pairs.ts'
import { labelsCompany } from './company-label.ts'
import { afterCompany, afterOther, holdsAnother, lastSentence, sentenceEnd } from './second-post.ts'
import { titleLength } from './title-length.ts'

const SEPARATOR = /\s+[-–—|•·~]+\s+|\s*[:：]\s*|\s*[,،、]\s*|\s*[(（]|\s*[/／|]\s*|\s{2,}|\s*[–—]\s*/gu

/** "Name – title", "title: name", "Name (title)", "Name, title", and without a sign between them "title Name". */
export function pairIn(people: PeoplePage, text: string): Pair | undefined {
  if (text.length < 6 || text.length > 220) return undefined
  const contact = contactAt(text)
  const head = contact < 0 ? text : text.slice(0, contact)
  if (head.length > 160) return undefined
  // "Dipl.-Kfm. Bernd Rieke": what stands before the name is a form of address.
  const whole = people.nameOf(head)
  if ((whole?.honorific && whole.score >= STRONG_NAME) || seatedIn(people, head)) return undefined
  return afterDepartment(people, head) ?? besideSign(people, head, contact > 0) ?? sideBySide(people, head)
}

const DEPARTMENT_SIGN = /(?<=^\p{Lu}[\p{L}&/ ]{2,25})\s[-–—|]\s/u

/** "Sales – Anna Berg, Internal Sales Coordinator": what the department is asked for, then who answers and their post. */
function afterDepartment(people: PeoplePage, text: string): Pair | undefined {
  const sign = DEPARTMENT_SIGN.exec(text)
  if (!sign || sign.index > 40 || people.titleOf(text.slice(0, sign.index))?.rank.executive) return undefined
  const from = sign.index + sign[0].length
  const pair = /[,(（]/u.test(text.slice(from)) ? besideSign(people, text.slice(from)) : undefined
  return (
    pair && {
      ...pair,
      nameStart: pair.nameStart + from,
      nameEnd: pair.nameEnd + from,
      titleStart: pair.titleStart + from,
      titleEnd: pair.titleEnd + from,
    }
  )
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

function besideSign(people: PeoplePage, text: string, isReachable = false): Pair | undefined {
  let tried = 0
  for (const sign of text.matchAll(SEPARATOR)) {
    if (sign.index === 0 || (tried += 1) > 6) continue
    const after = sign.index + sign[0].length
    const left = text.slice(0, sign.index)
    // "المهندس/ سمير رزق": a form of address and its stroke.
    if (sign[0].startsWith('/') && /^\p{Script=Arabic}{1,10}$/u.test(left)) continue
    const right = text.slice(after)
    const pair =
      nameThenTitle(people, left, right, after) ??
      titleThenName(people, text, left, right, after) ??
      (/[:：]/u.test(sign[0])
        ? undefined
        : departmentThenName(people, left, right, after, isReachable ? WEAK_NAME : STRONG_NAME))
    if (pair) return pair
  }
  return undefined
}

function nameThenTitle(people: PeoplePage, left: string, right: string, after: number): Pair | undefined {
  const name = people.nameOf(left)
  if (!name || name.score < WEAK_NAME || opensSentence(people, name)) return undefined
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

/** "Today Luis Amaro, …": a sentence's first word before a name. */
function opensSentence({ sense }: PeoplePage, { value, score }: PersonName): boolean {
  const words = value.split(' ')
  const first = words[0]!
  return (
    words.length > 2 &&
    score < STRONG_NAME &&
    sense.isCommon(first) &&
    !sense.isGiven(first) &&
    !sense.isFamily(first)
  )
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
    // "Board: A (chair), B", "Board: A – chair, B": after the label each has a post of their own.
    const noted = /^\s*(?:[(（]([^()（）]{3,40})[)）]|[-–—]\s([^,;]{3,40}))/u.exec(right.slice(end))
    if (noted && /[:：]\s*$/u.test(text.slice(0, after)) && people.titleOf(noted[1] ?? noted[2]!))
      return undefined
    // "Owner: Carver Joinery, Ltd" is a company.
    if (end < right.length && people.knowledge.words.legalForm(right.slice(end, end + 25))) continue
    const name = people.nameOf(right.slice(0, end))
    if (!name || name.score < WEAK_NAME) continue
    const from = Math.max(lastSentence(left), sentenceEnd(left), afterOther(people, left), afterCompany(left))
    const reading = people.titleOf(left.slice(from))
    if (!reading || labelsCompany(people, left) || holdsAnother(people, left.slice(from), reading))
      return undefined
    if (from > 0 && people.knowledge.words.label(left.slice(from))?.label === 'contactPerson')
      return undefined
    // "… and the mayor, A": whom a sentence names as a guest.
    if (reading.rank.canon === 'official' && reading.coverage < 0.6) return undefined
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

function firstCut(text: string): number {
  const found = text.search(/\s[-–—|•]\s|[,،、(（;|]/u)
  return found > 0 ? found : text.length
}
