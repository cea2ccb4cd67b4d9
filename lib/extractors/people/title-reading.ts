import { rankOfMatches, type Rank } from '../../lexicons/rank.ts'
import type { TitleMatch } from '../../lexicons/words.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { PeopleQuestions } from './people-questions.ts'
import type { TitleReading } from './title-shape.ts'
import { UNSPACED } from '../../text/scripts.ts'

export type { TitleReading }

/** Posts whose words are as often a department's: "Staff", "Members", "Sales". */
export const OF_A_GROUP = new Set([
  'staff',
  'member',
  'contact',
  'sales-representative',
  'specialist',
  'expert',
])

/** The text is a title, not a sentence that holds one. */
export function readTitle(people: PeopleQuestions, text: string): TitleReading | undefined {
  const { words: lexicon } = people.knowledge
  const bare = text.trim()
  if (bare.length < 2 || bare.length > 140 || /[@<>{}=]|https?:|www\.|\d{5}/u.test(bare)) return undefined
  const words = wordsIn(bare)
  if (/[。！]$/u.test(bare) || /\d\s?[歲岁歳]/u.test(bare)) return undefined
  if (words > 16 || (words > 7 && /[.!?。！？]$/.test(bare)) || /[?？]$/.test(bare)) return undefined
  const matches = people.titlesIn(bare)
  if (matches.length === 0) return undefined
  // "Dipl.-Kfm. Bernd Rieke": a degree or a form of address in front of a name is no post.
  const name = people.nameOf(bare)
  if (name?.honorific && name.score >= STRONG_NAME) return undefined
  if (lexicon.isInterfaceOnly(bare)) return undefined
  const rank = rankOfMatches(bare, matches, lexicon)
  if (!rank || gathersPeople(people, bare, matches, rank)) return undefined
  const coverage = coverageOf(bare, matches)
  return isMostlyTitle(bare, words, matches, coverage) ? { matches, rank, coverage } : undefined
}

/** The title of a heading or a label, which may be in the plural: "Vice-présidentes", "Directors". */
export function readPost(people: PeopleQuestions, text: string): TitleReading | undefined {
  const own = people.titleOf(text)
  if (own || text.length > 60 || !/[\p{Script=Latin}]/u.test(text)) return own
  for (const ending of PLURALS) {
    const singular = text.replace(ending, '')
    const found = singular === text ? undefined : people.titleOf(singular)
    if (found && found.coverage >= 0.6) return found
  }
  return undefined
}

const PLURALS = [
  /(?<=\p{L}{4})s(?=$|[\s:-])/gu,
  /(?<=\p{L}{4})es(?=$|[\s:-])/gu,
  /(?<=\p{L}{4})(?:sen|en)(?=$|[\s:])/gu,
]

/** Words of a text; in scripts that do not part them, two and a half signs are one. */
function wordsIn(text: string): number {
  const parted = !UNSPACED.test(text)
  return parted ? text.split(/\s+/).length : text.length / 2.5
}

/** "Sales department" gathers people; it is nobody's post. */
function gathersPeople(
  people: PeopleQuestions,
  text: string,
  matches: readonly TitleMatch[],
  rank: Rank,
): boolean {
  const section = people.sectionOf(text)
  if (section?.section.kind !== 'team' && section?.section.kind !== 'contacts') return false
  const isPost = matches[0]!.end - matches[0]!.start === text.length && !OF_A_GROUP.has(rank.canon)
  return !isPost && !rank.executive && section.end - section.start === text.length
}

function coverageOf(text: string, matches: readonly TitleMatch[]): number {
  const letters = text.replace(/[^\p{L}]/gu, '').length
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0)
  return Math.min(1, covered / Math.max(1, letters))
}

/** The title's words open the text and are enough of it. */
function isMostlyTitle(
  text: string,
  words: number,
  matches: readonly TitleMatch[],
  coverage: number,
): boolean {
  const { start } = matches[0]!
  if ((coverage < 0.12 && words > 6) || coverage < 0.04 || (start > 45 && words > 8)) return false
  if (start > 20 && text.slice(0, start).split(/\s+/).length > 4) return false
  return !(words > 6 && coverage < 0.3 && /^\p{Ll}/u.test(text))
}
