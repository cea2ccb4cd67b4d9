import type { Claim, TitleCanon } from '../model/index.ts'
import { simplifiedName } from '../text/han-names.ts'
import { order } from './merge.ts'
import { nameTellers, nameWords } from './person-name-key.ts'
import { foldedValue } from './value-key.ts'

/** One person as mentioned by one page, with what distinguishes people. */
export interface Mention {
  readonly id: string
  readonly claims: readonly Claim[]
  /** Folded names; several if the rep corrected one. */
  readonly names: readonly string[]
  /** Middle initials and generational suffix, which the folded names omit. */
  readonly tellers: readonly string[]
  readonly titles: readonly string[]
  readonly emails: readonly string[]
  /** Profiles on networks where a person has only one. */
  readonly accounts: readonly string[]
}

export function mentionsIn(claims: readonly Claim[]): Mention[] {
  const bySubject = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.subject === 'company') continue
    const known = bySubject.get(claim.subject)
    if (known) known.push(claim)
    else bySubject.set(claim.subject, [claim])
  }
  return [...bySubject]
    .sort(([a], [b]) => order(a, b))
    .map(([id, own]) => ({
      id,
      claims: own,
      names: distinct(own, 'person.name', ({ value }) => simplifiedName(nameWords(value).join(' '))),
      tellers: [...new Set(own.flatMap(({ field, value }) => (field === 'person.name' ? nameTellers(value) : [])))].sort(),
      titles: distinct(own, 'person.title', ({ value, parts }) => postOf(parts?.['canon']) || foldedValue('person.title', value)),
      emails: distinct(own, 'person.email', ({ value }) => foldedValue('person.email', value)),
      accounts: distinct(own, 'person.profile', ({ value }) => foldedValue('person.profile', value)).filter((link) => NETWORK.test(link)),
    }))
    .filter(({ names }) => names.length > 0)
} // prettier-ignore

/** Marks of a mention by which it can match another. */
export function marksOf({ titles, emails, accounts }: Mention): string[] {
  return [
    ...titles.map((title) => `t:${title}`),
    ...emails.map((email) => `e:${email}`),
    ...accounts.map((account) => `a:${account}`),
  ]
}

const NETWORK = /^(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\//

/** Titles of the head of a company. They vary with legal form and language, but are one post. */
const HEADS: ReadonlySet<string> = new Set<TitleCanon>([
  'ceo',
  'president',
  'managing-director',
  'general-director',
  'executive-director',
  'management-chair',
])

export function postOf(canon: string | undefined): string | undefined {
  return canon !== undefined && HEADS.has(canon) ? 'head of the company' : canon
}

function distinct(claims: readonly Claim[], field: Claim['field'], of: (claim: Claim) => string): string[] {
  const said = claims.filter(
    (claim) => claim.field === field && (field === 'person.name' || claim.rank !== 'deprecated'),
  )
  return [...new Set(said.map(of))].sort()
}
