import { isDepartment } from '../../text/department.ts'
import { fold } from '../../text/fold.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { Words } from '../../lexicons/words.ts'
import type { OwnCompany } from './own-company.ts'
import type { PeoplePage } from './people-page.ts'
import { endsText, isAnd, spansText } from './tying-words.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

const OPEN = '(（'
const CLOSE = ')）'
const EDGES = /^[\s\p{Pd},;:.|/·•،؛]+|[\s\p{Pd},;:|/·•،؛]+$/gu

interface Bounds {
  readonly start: number
  readonly end: number
}

/**
 * Bounds of the post within what a reader took for it: without half a bracket and what lies beyond it, without the words
 * that only tie it to its sentence, without the page's own company. Undefined where no post is left: a form of address.
 */
export function trimmedTitle(
  people: PeoplePage,
  own: OwnCompany,
  printed: string,
  isWhole: boolean,
): Bounds | undefined {
  const text = withoutExtension(people.knowledge.words, printed)
  if (isOnlyRepresented(people, text.trim())) return undefined
  let bounds = withoutHalfBrackets(people, text)
  bounds = withoutLead(people, own, text, bounds)
  // A line of nothing but the post is the post as the house prints it.
  bounds = edged(text, isWhole ? withoutStart(text, bounds) : withoutTail(people, own, text, bounds))
  const post = text.slice(bounds.start, bounds.end)
  if (post === '' || isAddress(people, post) || isOfAnother(people, post)) return undefined
  return bounds
}

/** "Buyer (ext. 12)", "Directrice, poste 21": the text without the extension that closes it. */
function withoutExtension(words: Words, text: string): string {
  const last = words.contact('extension', text).at(-1)
  const isClosing = last && /^[.:：\s]{0,2}\p{Nd}{1,5}[)）]?\s*$/u.test(text.slice(last.end))
  return isClosing ? text.slice(0, last.start).replace(/[\s,;|/·•(（–-]+$/u, '') : text
}

/** "chief accountant).", "Ltd) director": the side of the bracket with the post. */
function withoutHalfBrackets(people: PeoplePage, text: string): Bounds {
  const half = halfBracket(text)
  if (half < 0) return { start: 0, end: text.length }
  const [before, after] = [text.slice(0, half), text.slice(half + 1)]
  const isBefore = people.titlesIn(before).length > 0 || people.titlesIn(after).length === 0
  return isBefore ? { start: 0, end: half } : { start: half + 1, end: text.length }
}

/** Index of the first bracket that has no other half; -1 for none. */
function halfBracket(text: string): number {
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (OPEN.includes(text[at]!)) open.push(at)
    else if (CLOSE.includes(text[at]!) && open.pop() === undefined) return at
  }
  return open[0] ?? -1
}

const ARABIC = /\p{Script=Arabic}/u
const HAN = /^\p{Script=Han}+$/u

/** "and photographer", "one of the founders and our CTO": what stands before the post, or before "our". */
function withoutLead(
  { knowledge }: PeoplePage,
  own: OwnCompany,
  text: string,
  { start, end }: Bounds,
): Bounds {
  const { words } = knowledge
  const printed = text.slice(start, end)
  const matches = words.titles(printed)
  const isPost = (our: Bounds) => matches.some((match) => match.start < our.end && our.start < match.end)
  const our = words.whose('we', printed).findLast((match) => !isPost(match))
  const ours = our && matches.find((match) => match.start >= our.end)
  if (ours && printed.slice(our.end, ours.start).trim() === '') return { start: start + ours.start, end }
  const first = matches[0]
  const lead = first && printed.slice(0, first.start)
  // Scripts in which a company stands before the post with no word between.
  if (
    lead &&
    EAST_ASIAN.test(lead) &&
    lead.trim().length >= 3 &&
    !isDepartment(lead) &&
    own.isOwn(lead.trim())
  )
    return { start: start + first.start, end }
  // "任公司董事长": the words that lead to the post.
  if (lead && HAN.test(lead) && spansText(words.people('into', lead), lead))
    return { start: start + first.start, end }
  if (!lead || !(/^\p{Ll}/u.test(lead) || endsText(words.whose('article', lead), lead))) return { start, end }
  const isSmall = lead
    .trim()
    .split(/\s+/u)
    .every((word) => words.isFunctionWord(word))
  return isSmall ? { start: start + first.start, end } : { start, end }
}

const YEAR_OF_START = /\s\p{Ll}{2,6}\s(?:19|20)\d\d$/u

/** "规划控制工程师，2022年校招入职": what follows a sign and a year tells of the person. */
const YEAR_AFTER_SIGN = /[，,]\s?(?:19|20)\d\d年/u

/** "project lead at", "chairman of Nordwind", "owner since 2009": what follows the post. */
function withoutTail(people: PeoplePage, own: OwnCompany, text: string, { start, end }: Bounds): Bounds {
  const { words } = people.knowledge
  const clause = beforeVerb(words, text.slice(start, end)).trimEnd()
  // "Obm.-Stv.": the stop of a post cut short is its own.
  const isCutShort = clause.endsWith('.') && people.titlesIn(clause).at(-1)?.end === clause.length
  const printed = isCutShort ? clause : clause.replace(/[\s.,;:،؛]+$/u, '')
  const isSmall = (word: string) =>
    ARABIC.test(word)
      ? words.legalForm(word.replace(/^[لب](?=.{3})/u, '')) !== undefined
      : words.isFunctionWord(word) || words.whose('at', word).length > 0
  const last = people.titlesIn(printed).at(-1)
  if (!last) return { start, end }
  let tail = printed.slice(last.end)
  if (/^\s\p{Lu}|\s\p{Lu}/u.test(tail) && isOwnTail(own, tail)) tail = ''
  if (/^,\s/u.test(tail) && own.isNamed(tail.slice(2))) tail = ''
  tail = tail.replace(YEAR_OF_START, '')
  let post = printed.slice(0, last.end) + tail
  for (let word = lastWord(post); word !== '' && isSmall(word); word = lastWord(post))
    post = post.slice(0, -word.length).trimEnd()
  return { start, end: start + post.length }
}

/** "The chairman is his uncle": a sentence goes on after the post. */
function beforeVerb(words: Words, text: string): string {
  const verb = words
    .people('being', text)
    .find(
      ({ start, end }) =>
        start > 3 &&
        /\s$/u.test(text.slice(0, start)) &&
        /^\s/u.test(text.slice(end)) &&
        !isAnd(words, text.slice(start, end)),
    )
  return verb ? text.slice(0, verb.start) : text
}

/** "Winemaker since 2003.": the year is none of the post. */
function withoutStart(text: string, { start, end }: Bounds): Bounds {
  const bare = text.slice(start, end).replace(/\.$/u, '')
  const since = YEAR_OF_START.exec(bare) ?? YEAR_AFTER_SIGN.exec(bare)
  return since && since.index > 2 ? { start, end: start + since.index } : { start, end }
}

function isOwnTail(own: OwnCompany, tail: string): boolean {
  const name = tail.replace(/^\s*(?:\p{Ll}{1,8}['’]?\s+){0,3}/u, '').trim()
  return name.length >= 3 && /^["«“„]?\p{Lu}/u.test(name) && !/[,;()]/u.test(tail) && own.isMentionedIn(name)
}

function lastWord(text: string): string {
  return /(?<=\s)(?:\p{Ll}{1,5}|\p{Script=Arabic}{2,7})$/u.exec(text)?.[0] ?? ''
}

/** "Prof.", "Mr": a form of address and nothing else. */
function isAddress({ sense }: PeoplePage, text: string): boolean {
  return text.length <= 6 && text.endsWith('.') && sense.honorificEnd(`${fold(text)} x`) >= text.length
}

/** "represented by": what somebody does for a member of a board, and no post. */
function isOnlyRepresented({ knowledge }: PeoplePage, text: string): boolean {
  const label = /^\p{Ll}/u.test(text) ? knowledge.words.label(text) : undefined
  return label?.label === 'representative' && label.end - label.start === text.length
}

/** "서민정 (각자대표)", "Ada Hill (chair)" after a first name in a list: the next person with their own post. */
function isOfAnother(people: PeoplePage, text: string): boolean {
  const bracket = text.search(/\s?[(（]/u)
  if (bracket < 2 || people.titleOf(text.slice(0, bracket))) return false
  const name = people.nameOf(text.slice(0, bracket))
  return name !== undefined && name.score >= STRONG_NAME && people.titlesIn(text.slice(bracket)).length > 0
}

function edged(text: string, { start, end }: Bounds): Bounds {
  const piece = text.slice(start, end)
  const bare = piece.replace(EDGES, '')
  const from = bare === '' ? start : start + piece.indexOf(bare)
  return { start: from, end: from + bare.length }
}
