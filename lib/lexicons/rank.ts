import { seniorities, type Seniority, type TitleCanon, type TitlePattern } from '../model/index.ts'
import type { TitleMatch, Words } from './words.ts'

/** What a printed title says of a person's place in the company. */
export interface Rank {
  readonly executive: boolean
  readonly level: Seniority
  readonly canon: string
  readonly dept?: string
}

/**
 * Executive or not, by the lexicon's table of posts: one executive post among several is enough ("Founder & Head of Sales"),
 * unless a word beside it takes it back ("assistant to the CEO", "deputy head of a branch").
 */
export function rankOf(title: string, words: Words): Rank | undefined {
  return rankOfMatches(title, words.titles(title), words)
}

export function rankOfMatches(title: string, matches: readonly TitleMatch[], words: Words): Rank | undefined {
  const first = matches[0]
  if (!first) return undefined
  const best = matches.map((match) => match.title).reduce((a, b) => (outranks(b, a) ? b : a))
  const taken = matches.find((match) => match.title === best)!
  const executive = best.exec && !words.isNotExecutive(clauseAround(title, taken.start, taken.end))
  const dept = departmentOf(
    best,
    matches.length === 1 ? title : clauseAround(title, taken.start, taken.end),
    words,
  )
  return { executive, level: best.level, canon: best.canon, ...(dept ? { dept } : {}) }
}

/** Of boards and deputies, and of those who sign, the words around the post tell the part that they answer for. */
const OF_ANY: ReadonlySet<string> = new Set<TitleCanon>([
  'management-board-member',
  'management-vice-chair',
  'deputy-managing-director',
  'representative',
  'vice-president',
])
/** They have no part of the company. */
const OF_NONE: ReadonlySet<string> = new Set<TitleCanon>(['partner', 'patron', 'official', 'member', 'volunteer', 'shareholder']) // prettier-ignore

function departmentOf({ canon, dept }: TitlePattern, title: string, words: Words): string | undefined {
  if (OF_NONE.has(canon) || (dept !== undefined && !OF_ANY.has(canon))) return dept
  return words.department(title) ?? dept
}

/** "Owner, chief accountant": a word that takes one post back says nothing of the one before the comma. */
function clauseAround(title: string, start: number, end: number): string {
  const from = Math.max(...[',', ';', '/', '|', '·', '•'].map((sign) => title.lastIndexOf(sign, start))) + 1
  const rest = title.slice(end).search(/[,;/|·•]/u)
  return title.slice(from, rest < 0 ? title.length : end + rest)
}

function outranks(one: TitlePattern, other: TitlePattern): boolean {
  if (one.exec !== other.exec) return one.exec
  return seniorities.indexOf(one.level) < seniorities.indexOf(other.level)
}

/** A rank as the parts of a finding: plain strings. */
export function rankParts(rank: Rank): Record<string, string> {
  return {
    executive: rank.executive ? 'yes' : 'no',
    level: rank.level,
    canon: rank.canon,
    ...(rank.dept ? { dept: rank.dept } : {}),
  }
}
