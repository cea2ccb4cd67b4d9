import type { FieldId, Finding, PersonKey, Profile, Reading } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { hostOf } from '../text/domain.ts'
import { derived } from './profile.ts'
import { forgotten, marksOf, withoutPeople, withoutWords, type Forgotten } from './forget.ts'
import { peopleOf } from './people-identity.ts'
import { personMarks } from './person-marks.ts'

/** What may not be collected; a `NeverList` of lib/storage is one. */
export interface Never {
  readonly mailDomains: readonly string[]
  /** Whether the list names people. */
  readonly people: boolean
  hasPerson(marks: readonly string[]): Promise<boolean>
}

/** Whether the list leaves everybody in, so that no mark has to be made or waited for. */
export function namesNobody({ mailDomains, people }: Pick<Never, 'mailDomains' | 'people'>): boolean {
  return !people && mailDomains.length === 0
}

/**
 * The reading without those who asked not to be kept: people whose mark is on the list at one of the `sites`, people and
 * addresses of a mail domain that is, and the words that name such a person elsewhere on the page.
 */
export async function allowedReading(
  reading: Reading,
  never: Never,
  sites: readonly string[] = [],
): Promise<Reading> {
  if (namesNobody(never)) return reading
  const places = [...new Set([reading.domain, hostOf(reading.url), ...sites])].filter((site) => site !== '')
  const people: [PersonKey, Forgotten][] = []
  for (const [key, findings] of peopleIn(reading)) {
    const person = personIn(findings)
    if (await isNeverPerson(person, never, personMarks(person, places))) people.push([key, person])
  }
  const allowed = await withoutNever(reading.findings, never)
  if (people.length === 0)
    return allowed.length === reading.findings.length ? reading : { ...reading, findings: allowed }
  const gone = new Set<string>(people.map(([key]) => key))
  const about = people.map(([, person]) => person)
  return withoutWords({ ...reading, findings: allowed.filter((finding) => !gone.has(finding.about)) }, about)
}

/** A profile from a file without those who asked not to be kept. */
export async function allowedProfile(profile: Profile, never: Never): Promise<Profile> {
  const allowed = await allowedClaims(profile, never)
  return allowed === profile ? profile : derived(allowed)
}

/** What a file says of a company without those who asked not to be kept; the same object where it names none of them. */
export async function allowedClaims<T extends Pick<Profile, 'id' | 'domains' | 'claims' | 'pages'>>(
  said: T,
  never: Never,
): Promise<T> {
  if (namesNobody(never)) return said
  const refused: Forgotten[] = []
  for (const person of peopleOf(said.claims).map(forgotten)) {
    if (await isNeverPerson(person, never, marksOf(person, said))) refused.push(person)
  }
  const kept = withoutPeople(said, refused)
  const claims = await withoutNever(kept.claims, never)
  return kept === said && claims.length === said.claims.length ? said : { ...kept, claims }
}

/** Whether somebody asked not to be kept: by one of the marks, or by a mail domain that is on the list. */
export async function isNeverPerson(
  person: Pick<Forgotten, 'emails'>,
  never: Never,
  marks: readonly string[],
): Promise<boolean> {
  return person.emails.some((email) => isOf(email, never.mailDomains)) || never.hasPerson(marks)
}

/** A person as the rep types one in. */
export function personNamed(person: Readonly<Partial<Record<FieldId, string>>>): Forgotten {
  const one = (field: FieldId) => [person[field] ?? ''].filter((value) => value.trim() !== '')
  return {
    mentions: [],
    names: one('person.name'),
    emails: one('person.email'),
    profiles: one('person.profile'),
    phones: one('person.phone'),
  }
}

/** Without the addresses and links that are on the list, whoever they are said of. */
async function withoutNever<T extends Pick<Finding, 'field' | 'value'>>(
  said: readonly T[],
  never: Never,
): Promise<T[]> {
  const kept: T[] = []
  for (const one of said) {
    const { field, value } = one
    const mail = field === 'person.email' || field === 'company.email'
    const link = field === 'person.profile' || field === 'company.social'
    const marks = personMarks({ names: [], emails: mail ? [value] : [], profiles: link ? [value] : [] }, [])
    if (mail && isOf(value, never.mailDomains)) continue
    if (marks.length > 0 && (await never.hasPerson(marks))) continue
    kept.push(one)
  }
  return kept
}

function isOf(email: string, domains: readonly string[]): boolean {
  const host = fold(email).split('@').at(-1) ?? ''
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

function peopleIn({ findings }: Reading): Map<PersonKey, Finding[]> {
  const people = new Map<PersonKey, Finding[]>()
  for (const finding of findings) {
    if (finding.about === 'company') continue
    const known = people.get(finding.about)
    if (known) known.push(finding)
    else people.set(finding.about, [finding])
  }
  return people
}

function personIn(findings: readonly Finding[]): Forgotten {
  const all = (field: Finding['field']) =>
    findings.filter((finding) => finding.field === field).map(({ value }) => value)
  return {
    mentions: [],
    names: all('person.name'),
    emails: all('person.email'),
    profiles: all('person.profile'),
    phones: all('person.phone'),
  }
}
