import {
  fieldOf,
  THRESHOLD_OFFERED,
  type Claim,
  type PersonKey,
  type Profile,
  type Reading,
  type Value,
  type Views,
} from '../model/index.ts'
import { claimOf, mentionsOf } from './claims.ts'
import { draftOf } from './draft.ts'
import { groupsOf } from './grouping.ts'
import { peopleOf } from './people-identity.ts'

/**
 * How a finding compares with the profile. `new`: not in it. `known`: in it. `differs`: the field is single-valued and the
 * profile has another value. `struck`: the rep vetoed it. `left`: not certain enough to be filed.
 */
export type News = 'new' | 'known' | 'differs' | 'struck' | 'left'

export interface PageNews {
  /** One for each finding of the reading, in order. */
  readonly marks: readonly News[]
  /** Each person as a whole: new, known, or struck if the rep removed them. */
  readonly people: ReadonlyMap<PersonKey, News>
  /** The profile's own value where a finding differs, by index of the finding. */
  readonly instead: ReadonlyMap<number, Value>
  readonly counts: Readonly<Record<News, number>>
}

/** What filing the page would change. Without a profile, everything certain enough is new. */
export function newIn(reading: Reading, profile: Profile | undefined): PageNews {
  const read = claimsByFinding(reading)
  const marks: News[] = reading.findings.map((_, at) => (read.has(at) ? 'new' : 'left'))
  const instead = new Map<number, Value>()
  const people = new Map<PersonKey, News>([...mentionsOf(reading).keys()].map((key) => [key, 'new']))
  if (profile) {
    const draft = draftOf(profile)
    const filed = new Set(profile.claims)
    const mark = (subject: readonly Claim[], views: Views): void => {
      const ofSubject = new Set(subject)
      for (const [at, claim] of read) {
        if (!ofSubject.has(claim)) continue
        const { news, rival } = newsOf(claim, subject, filed, views)
        marks[at] = news
        if (rival) instead.set(at, rival)
      }
    }
    const all = [...profile.claims, ...read.values()]
    mark(
      all.filter(({ subject }) => subject === 'company'),
      draft.fields,
    )
    const keys = new Map([...mentionsOf(reading)].map(([key, mention]) => [mention, key]))
    for (const person of peopleOf(all)) {
      if (!person.claims.some((claim) => filed.has(claim))) continue
      const view = draft.people.find(({ mentions }) =>
        mentions.some((mention) => person.mentions.includes(mention)),
      )
      for (const mention of person.mentions) {
        const key = keys.get(mention)
        if (key) people.set(key, view ? 'known' : 'struck')
      }
      mark(person.claims, view?.fields ?? {})
    }
  }
  return { marks, people, instead, counts: counted(marks) }
}

function newsOf(
  claim: Claim,
  subject: readonly Claim[],
  filed: ReadonlySet<Claim>,
  views: Views,
): { readonly news: News; readonly rival?: Value } {
  const rivals = subject.filter(({ field }) => field === claim.field)
  const same = groupsOf(claim.field, rivals).find(({ claims }) => claims.includes(claim))?.claims ?? []
  const view = views[claim.field]
  if (same.some((other) => filed.has(other))) {
    const shown = [...(view?.standing ?? []), ...(view?.rivals ?? [])]
    return {
      news: shown.some(({ claims }) => claims.some((other) => same.includes(other))) ? 'known' : 'struck',
    }
  }
  const rival = fieldOf(claim.field).holds === 'one' ? view?.standing[0] : undefined
  return rival ? { news: 'differs', rival } : { news: 'new' }
}

function claimsByFinding(reading: Reading): Map<number, Claim> {
  const mentions = mentionsOf(reading)
  const claims = new Map<number, Claim>()
  reading.findings.forEach((finding, at) => {
    const subject = finding.about === 'company' ? 'company' : mentions.get(finding.about)
    if (subject && finding.confidence >= THRESHOLD_OFFERED)
      claims.set(at, claimOf(finding, subject, reading, ''))
  })
  return claims
}

function counted(marks: readonly News[]): Record<News, number> {
  const counts: Record<News, number> = { new: 0, known: 0, differs: 0, struck: 0, left: 0 }
  for (const mark of marks) counts[mark] += 1
  return counts
}
