import { isDepartment } from '../../text/department.ts'
import { readName, type NameSense, type PersonName } from '../../text/person-name.ts'
import type { Words } from '../../lexicons/words.ts'
import type { PeopleQuestions } from './people-questions.ts'
import { opensWith, splitAtAnd } from './tying-words.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

/** The text is a person's name and nothing that the lexicons know as something else. */
export function readPersonName(people: PeopleQuestions, text: string): PersonName | undefined {
  const { words } = people.knowledge
  const name = signedName(people, text)
  if (!name || GLUED.test(name.value) || words.isInterfaceOnly(text)) return undefined
  if (words.isPlaceholderOnly(name.value) || isOneNameThrice(name.value)) return undefined
  if (words.legalForm(text) || isDepartment(text) || invites(people, text)) return undefined
  if (isTwoPeople(words, name.value) || isArticled(words, name.value)) return undefined
  if (isAccordingTo(people, name.value)) return undefined
  // "Vivian Ho（高級項目主任）": a post in brackets is no second name.
  const { alias } = name
  if (alias && people.titlesIn(alias).some(({ end }) => end === alias.length)) return undefined
  const titles = people.titlesIn(name.value)
  const titled = titles.reduce((sum, { start, end }) => sum + end - start, 0)
  if (titled === 0) return name
  // A title word inside a name line: "Sales Director" is none, "Richard Manager" hardly.
  const score = name.score - 0.3 - 0.4 * (titled / name.value.length)
  return score > 0 ? { ...name, score } : undefined
}

/** Letters and stops in front of a name. */
const MARK = /^\p{L}[\p{L}/.]{0,8}[.\s]/u

/** "i. V. Torben Ahlers", "gez. Anna Berg": the name of somebody who signs, without the mark in front. */
function signedName({ knowledge, sense }: PeopleQuestions, text: string): PersonName | undefined {
  const mark = MARK.test(text) ? opensWith(knowledge.words, 'signsFor', text) : 0
  const name = readName(text.slice(mark), sense)
  return name && mark > 0 ? { ...name, start: name.start + mark, end: name.end + mark } : name
}

/** "O Duarte": an article and a given name. */
function isArticled(words: Words, name: string): boolean {
  const [first, , third] = name.split(' ')
  return third === undefined && first!.length === 1 && words.isFunctionWord(first!)
}

/** "Selon Jean Petit": a word that leads to whoever is quoted, and a name that is whole without it. */
function isAccordingTo({ knowledge }: PeopleQuestions, name: string): boolean {
  return name.split(' ').length > 2 && opensWith(knowledge.words, 'accordingTo', name) > 0
}

/** "Ada Hill und Max Roe": words that join two people are particles of names as well, "Ramón y Cajal". */
function isTwoPeople(words: Words, name: string): boolean {
  if (name.split(' ').length < 5) return false
  return splitAtAnd(words, name).filter((piece) => piece.includes(' ')).length > 1
}

/** "KalyoncuBaşkan": two elements with no blank between, longer than MacDonald or FitzGerald. */
const GLUED = /\p{Ll}{4}\p{Lu}\p{Ll}/u

/** "Email Raj", "Meet Anna": a button under somebody's card, not a name. */
function invites({ knowledge }: PeopleQuestions, text: string): boolean {
  const [button] = knowledge.words.people('invites', text)
  return button?.start === 0 && /^\s+\p{Lu}/u.test(text.slice(button.end))
}

/** Cheap and generous: two capitalised words in a row of which the lists know one, or a script that has no capitals. */
export function mayHoldName(sense: NameSense, text: string): boolean {
  if (EAST_ASIAN.test(text) || /\p{Script=Arabic}/u.test(text)) return true
  for (const [run] of text.matchAll(CAPITALISED_RUN))
    if (run.split(/\s+/).some((word) => isKnown(sense, word.replace(/(?<![.,'’])[.,'’]+$/u, '')))) return true
  return false
}

function isKnown(sense: NameSense, word: string): boolean {
  if (word.includes('-')) return word.split('-').some((piece) => isKnown(sense, piece))
  return word.length > 1 && (sense.isGiven(word) || sense.isFamily(word) || sense.hasFamilyEnding(word))
}

const CAPITALISED_RUN =
  /(?<!\p{L})\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?:\s+(?:\p{Ll}{1,4}\s+)?["“]?\p{Lu}[\p{L}\p{M}.'’-]{0,40})+/gu

/** "Иванов Иван Иванович": one root three times is how forms are filled in for nobody. */
function isOneNameThrice(name: string): boolean {
  const words = name.split(' ')
  const root = words[0]!.slice(0, 4)
  return words.length === 3 && root.length === 4 && words.every((word) => word.startsWith(root))
}
