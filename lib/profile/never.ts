import type { FieldId, Finding, PersonKey, Profile, Reading } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { hostOf } from '../text/domain.ts'
import { derived } from './profile.ts'
import { forgotten, marksOf, withoutPeople, withoutWords, type Forgotten } from './forget.ts'
import { peopleOf } from './people-identity.ts'
import { personMarks } from './person-marks.ts'

/** The suppression list; implemented by `NeverList` of lib/storage. */
export interface Never {
  readonly mailDomains: readonly string[]
  /** Whether the list has people on it. */
  readonly people: boolean
  hasPerson(marks: readonly string[]): Promise<boolean>
}

/** Whether the list suppresses nobody, so that no marks have to be computed. */
export function namesNobody({ mailDomains, people }: Pick<Never, 'mailDomains' | 'people'>): boolean {
  return !people && mailDomains.length === 0
}

/**
 * The reading without suppressed people: those whose mark at one of the `sites` is on the list, people and addresses of a
 * suppressed mail domain, and texts elsewhere on the page that name such a person.
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

/** An imported profile without suppressed people. */
export async function allowedProfile(profile: Profile, never: Never): Promise<Profile> {
  const allowed = await allowedClaims(profile, never)
  return allowed === profile ? profile : derived(allowed)
}

/** Imported claims without suppressed people; the same object if there are none. */
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

/** Whether a person is suppressed, by one of the marks or by mail domain. */
export async function isNeverPerson(
  person: Pick<Forgotten, 'emails'>,
  never: Never,
  marks: readonly string[],
): Promise<boolean> {
  return person.emails.some((email) => isOf(email, never.mailDomains)) || never.hasPerson(marks)
}

/** A person typed by the rep. */
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

/** Without suppressed addresses and links, whomever they are attributed to. */
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
