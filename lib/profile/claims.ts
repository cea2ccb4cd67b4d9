import {
  fieldOf,
  THRESHOLD_OFFERED,
  type FieldGroup,
  type Claim,
  type Evidence,
  type Finding,
  type PersonKey,
  type Rank,
  type Reading,
} from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { hash } from '../text/hash.ts'
import { ownDomainOf } from './identity.ts'
import { personNameKey } from './person-name-key.ts'
import { foldedValue } from './value-key.ts'

/** A claim's id: a hash of subject, field, value and source. Time is not part of it. */
export function claimId(claim: Omit<Claim, 'id'>): string {
  const { subject, field, value, parts, rank, evidence } = claim
  const where =
    evidence.source === 'user' ? `user:${rank satisfies Rank}` : `${evidence.source}:${pageOf(evidence.url)}`
  return hash(subject, field, foldedValue(field, value, parts), where)
}

export function claimWithId(claim: Omit<Claim, 'id'>): Claim {
  return { id: claimId(claim), ...claim }
}

/** A page's address as used in evidence: without fragment. */
export function pageOf(url: string): string {
  return url.replace(/#.*/s, '')
}

/**
 * Findings of a reading as claims, seen at `now` (ISO). All company findings are filed; of people only those in `people`.
 * `domain` is the company's own domain if the page is on it.
 */
export function claimsOf(
  reading: Reading,
  now: string,
  people: readonly PersonKey[],
  domain: string | undefined = ownDomainOf(reading),
): Claim[] {
  const mentions = mentionsOf(reading)
  const wanted = new Set<string>(people)
  const claims = new Map<string, Claim>()
  for (const finding of withDomain(reading, domain)) {
    if (finding.confidence < THRESHOLD_OFFERED || finding.value.trim() === '') continue
    // Personal fields are never filled from a page, whatever an extractor yields.
    if (byHandOnly.has(fieldOf(finding.field).group)) continue
    const subject = finding.about === 'company' ? 'company' : mentions.get(finding.about)
    if (subject === undefined || (finding.about !== 'company' && !wanted.has(finding.about))) continue
    const claim = claimOf(finding, subject, reading, now)
    const said = claims.get(claim.id)
    if (!said || said.confidence < claim.confidence) claims.set(claim.id, claim)
  }
  return [...claims.values()]
}

const byHandOnly: ReadonlySet<FieldGroup> = new Set<FieldGroup>(['persona', 'personal'])

export function claimOf(finding: Finding, subject: string, reading: Reading, now: string): Claim {
  return claimWithId({
    subject,
    field: finding.field,
    value: finding.value.trim(),
    ...(finding.parts ? { parts: { ...finding.parts } } : {}),
    certainty: finding.certainty,
    rank: 'normal',
    confidence: finding.confidence,
    evidence: evidenceOf(finding, reading, now),
  })
}

/** The mention of each person of a reading: page and folded name. Title and e-mail tell namesakes on one page apart. */
export function mentionsOf(reading: Reading): Map<PersonKey, string> {
  const names = new Map<PersonKey, string>()
  for (const finding of reading.findings)
    if (finding.about !== 'company' && finding.field === 'person.name' && !names.has(finding.about))
      names.set(finding.about, personNameKey(finding.value))
  const count = new Map<string, number>()
  for (const name of names.values()) count.set(name, (count.get(name) ?? 0) + 1)
  return new Map(
    [...names].map(([key, name]) => {
      const apart = (count.get(name) ?? 0) > 1 ? marksOf(reading, key) : ''
      return [key, `person:${hash(pageOf(reading.url), name, apart)}`]
    }),
  )
}

function marksOf(reading: Reading, key: PersonKey): string {
  return reading.findings
    .filter(({ about, field }) => about === key && (field === 'person.title' || field === 'person.email'))
    .map(({ value }) => foldKey(value))
    .sort()
    .join('|')
}

/** On the company's own page, its domain is a finding as well. */
function* withDomain(reading: Reading, domain: string | undefined): Iterable<Finding> {
  yield* reading.findings
  if (
    domain !== undefined &&
    !reading.findings.some(({ field, value }) => field === 'company.domain' && value === domain)
  )
    yield {
      about: 'company',
      field: 'company.domain',
      value: domain,
      certainty: 'structured',
      quote: '',
      extractor: 'page-address',
      confidence: 0.9,
    }
}

function evidenceOf(finding: Finding, reading: Reading, now: string): Evidence {
  return {
    source: 'page',
    url: pageOf(reading.url),
    pageTitle: reading.title,
    seenAt: now,
    lastSeenAt: now,
    extractor: finding.extractor,
    quote: finding.quote,
    lang: reading.lang,
  }
}
