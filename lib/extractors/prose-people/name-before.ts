import type { PeoplePage } from '../people/people-page.ts'
import { foldKey } from '../../text/fold.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import type { OwnCompany } from '../people/own-company.ts'
import { hasOwnMailbox } from './standing.ts'
import type { FoundName, Span } from './span.ts'

const LINK =
  /(?:\s*[,，、]\s*|\s+(?:\p{Ll}+\s+){0,8}(?:as|als|comme|como|come|jako|в качестве)\s+|\s*[(（]\s*|\s+[-–—]\s+|\s+(?:is|as|ist|als|est|es|è|é|jest|is de|является|был|była|został|została|zostaje|wird|wurde|wordt|zum|zur|devient|becomes|became|joined as|стал|стала|назначен|назначена|est nommée?|a été nommée?|è stat[oa] nominat[oa]|ha sido nombrad[oa]|foi nomead[oa]|is benoemd tot)\s+)(?:(?:the|our|its|a|an|der|die|das|unser|unsere|unserer|le|la|notre|el|nuestro|nuestra|il|nostro|o|a|nosso|nossa|de|onze|nasz|nasza|seit \d{4}|current|new|neuer|neue)\s+){0,2}(?:\p{L}+\s+)?$/u

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
export function nameBefore(people: PeoplePage, text: string, title: Span): FoundName | undefined {
  const at = title.start
  const head = text.slice(Math.max(0, at - 90), at)
  // "nombra a Carmen Iturbe directora financiera": an appointment needs no sign between.
  const tells = people.knowledge.words.tells('posts', text)
  const link =
    (tells ? JOINING.exec(head) : null) ?? LINK.exec(head) ?? (tells ? /(?<!\s)\s+$/u.exec(head) : null)
  if (!link) return undefined
  const end = Math.max(0, at - 90) + link.index
  const words = text.slice(Math.max(0, end - 60), end).split(/(\s+)/)
  for (let count = Math.min(9, words.length); count >= 3; count -= 2) {
    const piece = words.slice(-count).join('')
    if (!/^\p{Lu}|^\p{Script=Arabic}/u.test(piece)) continue
    const name = people.nameOf(piece)
    if (
      !name ||
      (name.score < STRONG_NAME && !isVouchedFor(text, name) && !isReachable(people, text, name, title))
    )
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
