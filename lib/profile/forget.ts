import type { Claim, FieldId, Finding, Profile, Reading } from '../model/index.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import { foldKey } from '../text/fold.ts'
import { claimWithId } from './claims.ts'
import { mergeClaims, mergePages } from './merge.ts'
import { peopleOf } from './people-identity.ts'
import { personMarks, type MarkedPerson } from './person-marks.ts'
import { foldedValue } from './value-key.ts'

type Said = Pick<Profile, 'claims' | 'pages'>

/** What identifies a person in claims and texts about others. */
export interface Forgotten extends MarkedPerson {
  readonly mentions: readonly string[]
  readonly phones: readonly string[]
}

/** The person of a mention, from all their claims; undefined if nobody has it. */
export function personToForget(claims: readonly Claim[], mention: string): Forgotten | undefined {
  const person = peopleOf(claims).find(({ mentions }) => mentions.includes(mention))
  return person && forgotten(person)
}

export function forgotten(person: {
  readonly mentions: readonly string[]
  readonly claims: readonly Claim[]
}): Forgotten {
  const all = (field: FieldId) => [
    ...new Set(person.claims.filter((claim) => claim.field === field).map(({ value }) => value)),
  ]
  return {
    mentions: person.mentions,
    names: all('person.name'),
    emails: all('person.email'),
    profiles: all('person.profile'),
    phones: all('person.phone'),
  }
}

/** The marks under which a forgotten person is never collected again. */
export function marksOf(person: Forgotten, profile: Pick<Profile, 'id' | 'domains'>): string[] {
  return personMarks(person, profile.domains.length > 0 ? profile.domains : [profile.id])
}

/** Kept even if the company is named after the person. */
const COMPANY_NAMES: ReadonlySet<FieldId> = new Set<FieldId>([
  'company.name',
  'company.legalName',
  'company.domain',
  'company.website',
])

/**
 * Removes all trace of some people: their own claims, company claims whose value names them, and any quote, page title or page
 * address that does.
 */
export function withoutPeople<T extends Said>(said: T, people: readonly Forgotten[]): T {
  if (people.length === 0) return said
  const gone = new Set(people.flatMap(({ mentions }) => mentions))
  const { names, speaks } = wordsOf(people)
  const claims = said.claims
    .filter((claim) => !gone.has(claim.subject) && !speaks(claim))
    .map((claim) => claimWithId({ ...claim, evidence: { ...claim.evidence,
      url: address(claim.evidence.url, names),
      quote: unless(names, claim.evidence.quote),
      pageTitle: unless(names, claim.evidence.pageTitle),
    } })) // prettier-ignore
  const pages = said.pages.map((page) => ({
    ...page,
    url: address(page.url, names),
    title: unless(names, page.title),
  }))
  return { ...said, claims: mergeClaims(claims, []), pages: mergePages(pages, []) }
}

/**
 * The same for an unfiled reading whose findings about these people are already removed. Its address stays: it is the page in
 * view.
 */
export function withoutWords(reading: Reading, people: readonly Forgotten[]): Reading {
  const { names, speaks } = wordsOf(people)
  return {
    ...reading,
    title: unless(names, reading.title),
    findings: reading.findings
      .filter((finding) => !speaks(finding))
      .map((finding) => (names(finding.quote) ? { ...finding, quote: '' } : finding)),
  }
}

/** Plain data with every text that names one of these people emptied. */
export function withoutNames<T>(data: T, people: readonly Forgotten[]): T {
  const { names } = wordsOf(people)
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return unless(names, part)
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walk(value)]))
  }
  return walk(data) as T
}

/** Predicates: whether a text names one of the people, and whether a value identifies one. */
function wordsOf(people: readonly Forgotten[]) {
  const names = namesIn(people)
  const own = new Set(
    people.flatMap(({ emails, profiles, phones }) => [
      ...emails.map((email) => foldedValue('person.email', email)),
      ...profiles.map((link) => foldedValue('person.profile', link)),
      ...phones.map((phone) => foldedValue('person.phone', phone)),
    ]),
  )
  const speaks = ({
    field,
    value,
    parts,
  }: Pick<Claim, 'field' | 'value'> & { readonly parts?: Finding['parts'] | undefined }) =>
    own.has(foldedValue(field, value)) ||
    (!COMPANY_NAMES.has(field) && (names(value) || Object.values(parts ?? {}).some(names)))
  return { names, speaks }
}

/** Whether a text names one of the people in any known form of the name, also as `/team/jan-kos`. */
function namesIn(people: readonly Forgotten[]): (text: string) => boolean {
  const forms = people.flatMap(({ names, emails }) => [...names.flatMap(formsOf), ...emails.map(foldKey)])
  const needles = [...new Set(forms)].filter((form) => form.length > 2)
  return (text) => {
    const words = ` ${foldKey(text)} `
    return needles.some((needle) => words.includes(SPACELESS.test(needle) ? needle : ` ${needle} `))
  }
}

const SPACELESS = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang} ]+$/u

/** `Jan Kos`, `Kos Jan`, `Kos, Jan`. */
function formsOf(name: string): string[] {
  const words = foldKey(name).split(' ')
  return [words.join(' '), [...words].reverse().join(' '), [...words.slice(1), words[0]!].join(' ')]
}

function unless(names: (text: string) => boolean, text: string): string {
  return names(text) ? '' : text
}

/** The address, cut to its origin if it names a person. */
function address(url: string, names: (text: string) => boolean): string {
  return names(percentDecoded(url)) ? `${/^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? ''}/` : url
}
