import type { PeoplePage } from '../people/people-page.ts'
import { foldKey } from '../../text/fold.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import type { FoundName } from './span.ts'

const LINK =
  /(?:\s*[,，、]\s*|\s+(?:\p{Ll}+\s+){0,8}(?:as|als|comme|como|come|jako|в качестве)\s+|\s*[(（]\s*|\s+[-–—]\s+|\s+(?:is|as|ist|als|est|es|è|é|jest|is de|является|был|była|został|została|zostaje|wird|wurde|wordt|zum|zur|devient|becomes|became|joined as|стал|стала|назначен|назначена|est nommée?|a été nommée?|è stat[oa] nominat[oa]|ha sido nombrad[oa]|foi nomead[oa]|is benoemd tot)\s+)(?:(?:the|our|its|a|an|der|die|das|unser|unsere|unserer|le|la|notre|el|nuestro|nuestra|il|nostro|o|a|nosso|nossa|de|onze|nasz|nasza|seit \d{4}|current|new|neuer|neue)\s+){0,2}(?:\p{L}+\s+)?$/u

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
export function nameBefore(people: PeoplePage, text: string, at: number): FoundName | undefined {
  const head = text.slice(Math.max(0, at - 90), at)
  // "nombra a Carmen Iturbe directora financiera": an appointment needs no sign between.
  const link =
    LINK.exec(head) ?? (people.knowledge.words.tells('posts', text) ? /(?<!\s)\s+$/u.exec(head) : null)
  if (!link) return undefined
  const end = Math.max(0, at - 90) + link.index
  const words = text.slice(Math.max(0, end - 60), end).split(/(\s+)/)
  for (let count = Math.min(9, words.length); count >= 3; count -= 2) {
    const piece = words.slice(-count).join('')
    if (!/^\p{Lu}|^\p{Script=Arabic}/u.test(piece)) continue
    const name = people.nameOf(piece)
    if (!name || (name.score < STRONG_NAME && !isVouchedFor(text, name))) continue
    const start = end - piece.length
    return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}
