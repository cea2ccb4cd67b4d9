import type { Claim, TitleCanon } from '../model/index.ts'
import { simplifiedName } from '../text/han-names.ts'
import { order } from './merge.ts'
import { nameTellers, nameWords } from './person-name-key.ts'
import { foldedValue } from './value-key.ts'

/** One person as one page mentions them, with what tells people apart. */
export interface Mention {
  readonly id: string
  readonly claims: readonly Claim[]
  /** Folded names; several once the rep corrected one. */
  readonly names: readonly string[]
  /** Middle initials and the word of a generation, which the folded names leave out. */
  readonly tellers: readonly string[]
  readonly titles: readonly string[]
  readonly emails: readonly string[]
  /** Profiles on networks where a person has one. */
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

/** The marks of a mention that another one may agree with. */
export function marksOf({ titles, emails, accounts }: Mention): string[] {
  return [
    ...titles.map((title) => `t:${title}`),
    ...emails.map((email) => `e:${email}`),
    ...accounts.map((account) => `a:${account}`),
  ]
}

const NETWORK = /^(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\//

/** What the head of a company is called depends on its legal form and on the language of the page: it is one post. */
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
