import type { PeoplePage } from '../people/people-page.ts'
import { foldKey } from '../../text/fold.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import type { OwnCompany } from '../people/own-company.ts'
import { hasOwnMailbox } from './standing.ts'
import type { FoundName, Span } from './span.ts'

/** "Name, title", "Name (title", "Name – our title": signs, and at most three small words. */
const SIGN = /(?:\s*[,，、،]\s*|\s*[(（]\s*|\s+[-–—]\s+)(?:\p{Ll}[\p{L}’']*\s+){0,3}$/u
/** "the company's new": between the words that lead to a post and the post. */
const SMALL_WORDS = /^\s*(?:[\p{Ll}\p{Lo}][\p{L}’']*\s+){0,3}$/u

/** Where what ties the name to the post begins: a sign, or "is the", "has been named", "als". */
function linkIn(people: PeoplePage, head: string): number | undefined {
  const sign = SIGN.exec(head)
  if (sign) return opensNext(people, sign[0]) ? undefined : sign.index
  const into = people.knowledge.words
    .people('into', head)
    .findLast(({ end }) => /^\s/u.test(head.slice(end)) && SMALL_WORDS.test(head.slice(end)))
  if (!into) return undefined
  const between = /(?:\s+\p{Ll}+){0,8}\s+$/u.exec(head.slice(0, into.start))
  return between?.index
}

/** "A, and the chair": after "and" the post is the next one's. */
function opensNext({ knowledge }: PeoplePage, link: string): boolean {
  const [and] = knowledge.words.whose('and', link)
  return (
    and !== undefined && /^[\s,،–—-]*$/u.test(link.slice(0, and.start)) && /^\s/u.test(link.slice(and.end))
  )
}

/** "… has joined Hessle Cold Engineering as": small letters, the company in capitals, where the sentence tells of an appointment. */
const JOINING =
  /\s+(?:\p{Ll}+\s+){1,3}(?:\p{Lu}[\p{L}\p{N}&.'’-]*\s+){1,5}(?:as|als|comme|como|come|jako|в качестве)\s+(?:(?:the|our|its|a|an|der|die|das)\s+)?$/u

/** A rare name that its own e-mail address spells. */
function isVouchedFor(text: string, name: PersonName): boolean {
  const local = /(?<![\p{L}\p{N}._-])([\p{L}\p{N}._-]{3,64})@/u.exec(text)?.[1]
  if (!local || name.score < WEAK_NAME) return false
  const plain = foldKey(local).replace(/ /g, '')
  return foldKey(name.value)
    .split(' ')
    .some((word) => word.length >= 4 && plain.includes(word))
}

/** A name before the title: "Name, title", "Name (title", "Name is the title". */
export function nameBefore(
  people: PeoplePage,
  text: string,
  title: Span,
  least = STRONG_NAME,
): FoundName | undefined {
  const at = title.start
  const head = text.slice(Math.max(0, at - 90), at)
  // "nombra a Carmen Iturbe directora financiera": an appointment needs no sign between.
  const tells = people.knowledge.words.tells('posts', text)
  const link =
    (tells ? JOINING.exec(head)?.index : undefined) ??
    linkIn(people, head) ??
    (tells ? /(?<!\s)\s+$/u.exec(head)?.index : undefined)
  if (link === undefined) return undefined
  const end = Math.max(0, at - 90) + link
  const words = text.slice(Math.max(0, end - 60), end).split(/(\s+)/)
  for (let count = Math.min(9, words.length); count >= 3; count -= 2) {
    const piece = words.slice(-count).join('')
    if (!/^\p{Lu}|^\p{Script=Arabic}/u.test(piece)) continue
    const name = people.nameOf(piece)
    if (!name || (name.score < least && !isVouchedFor(text, name) && !isReachable(people, text, name, title)))
      continue
    if (count > 3 && opensSentence(people, piece)) continue
    const start = end - piece.length
    return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}

/** A rare name with a post and a mailbox of the house after it. */
function isReachable(people: PeoplePage, text: string, name: PersonName, title: Span): boolean {
  return name.score >= WEAK_NAME && hasOwnMailbox(people, text, title.end)
}

/** "Per Roberto Dipiazzi", "Names Imani Broussard": the first word is the sentence's, and the rest a name by itself. */
function opensSentence(people: PeoplePage, piece: string): boolean {
  const at = piece.indexOf(' ')
  const first = piece.slice(0, at)
  const isWord = people.sense.isCommon(first) || people.knowledge.words.tells('posts', first)
  return isWord && (people.nameOf(piece.slice(at + 1))?.score ?? 0) >= STRONG_NAME
}

/** "Martin Beal has joined Hessle Cold as Service Manager": the company stands between the name and the post. */
export function isJoining(own: OwnCompany, text: string, name: Span, title: Span): boolean {
  return name.end < title.start && own.isMentionedIn(text.slice(name.end, title.start))
}
