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
export function linkIn(people: PeoplePage, head: string): number | undefined {
  const sign = SIGN.exec(head)
  if (sign) return opensNext(people, sign[0]) ? undefined : sign.index
  const into = intoIn(people, head)
  if (!into) return undefined
  const lead = inSmallLetters(people, head.slice(0, into.start))
  const between = BETWEEN.exec(lead)
  const { words } = people.knowledge
  if (!between || words.people('until', between[0]).length > 0 || words.isFormer(between[0])) return undefined
  return between.index
}

/** "leads l’entreprise since 2011", ", who runs the company": from the name to the words that lead to the post. */
const BETWEEN = /,?(?:\s+(?:\p{Ll}[\p{L}'’-]{0,30}|(?:19|20)\d\d)){0,8}\s+$/u

/** German prints "das Unternehmen" with a capital: what speaks of the company in general is nobody's name. */
function inSmallLetters({ knowledge }: PeoplePage, text: string): string {
  let small = text
  for (const { start, end } of knowledge.words.whose('itself', text))
    small = small.slice(0, start) + small.slice(start, end).toLowerCase() + small.slice(end)
  return small
}

/** "A, and the chair": after "and" the post is the next one's. */
function opensNext({ knowledge }: PeoplePage, link: string): boolean {
  const [and] = knowledge.words.whose('and', link)
  return (
    and !== undefined && /^[\s,،–—-]*$/u.test(link.slice(0, and.start)) && /^\s/u.test(link.slice(and.end))
  )
}

/** "… has joined Hessle Cold Engineering": small letters, then the company in capitals. */
const JOINING = /\s+(?:\p{Ll}+\s+){1,3}(?:\p{Lu}[\p{L}\p{N}&.'’-]*\s+){1,5}$/u

/** Where a sentence tells of an appointment, the company may stand between the name and "as". */
function joiningIn(people: PeoplePage, head: string): number | undefined {
  const into = intoIn(people, head)
  return into && JOINING.exec(head.slice(0, into.start))?.index
}

/** The last words that lead to the post: "is", "as", "has been named". */
function intoIn({ knowledge }: PeoplePage, head: string): Span | undefined {
  return knowledge.words
    .people('into', head)
    .findLast(({ end }) => /^\s/u.test(head.slice(end)) && SMALL_WORDS.test(head.slice(end)))
}

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
    (tells ? joiningIn(people, head) : undefined) ??
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
