import type { CrmObject, Draft, PersonView, Profile } from '../model/index.ts'
import { valueOf, type LocalValue, type Source } from './sources.ts'

/** A company or person in the form in which it would be sent. */
export interface LocalRecord {
  /** Our key in the CRM. */
  readonly key: string
  /** Keys of the same person under other mentions. */
  readonly aliases: readonly string[]
  readonly object: CrmObject
  readonly profileId: string
  readonly name: string
  readonly companyKey?: string
  readonly companyName?: string
  readonly domains: readonly string[]
  readonly emails: readonly string[]
  readonly value: (source: Source) => LocalValue | undefined
  /** Why the record as a whole is not sent. */
  readonly barred?: Barred
}

export type Barred = 'doNotContact' | 'suppressed' | 'retention'

/** Decides what may not be sent; other parts of the product supply it. */
export interface ExportGate {
  company(draft: Draft, domains: readonly string[]): Promise<Barred | undefined>
  person(person: PersonView, domains: readonly string[]): Promise<Barred | undefined>
}

/** A profile and its draft, either complete or as sent. */
export interface Entry {
  readonly profile: Profile
  readonly draft: Draft
}

/**
 * A draft as records: the company first, then its people. `sent` is what is sent; whether a record is excluded is decided on
 * the `whole`, since a tag or e-mail that is not sent can still exclude it.
 */
export async function localRecords(sent: Entry, whole: Entry, gate: ExportGate): Promise<LocalRecord[]> {
  const { draft } = sent
  const domains = domainsOf(sent)
  const barred = await gate.company(whole.draft, domainsOf(whole))
  const company: LocalRecord = {
    key: draft.profileId,
    aliases: [],
    object: 'company',
    profileId: draft.profileId,
    name: draft.name,
    domains,
    emails: textsOf(draft, undefined, 'company.email'),
    value: (source) => valueOf(source, draft),
    ...(barred ? { barred } : {}),
  }
  const people = draft.people.map(async (person) => {
    const known = whole.draft.people.find(({ id }) => id === person.id) ?? person
    return personRecord(draft, person, barred ?? (await gate.person(known, domainsOf(whole))))
  })
  return [company, ...(await Promise.all(people))]
}

function domainsOf({ profile, draft }: Entry): string[] {
  return [...new Set([...profile.domains, draft.domain].filter(Boolean))]
}

function personRecord(draft: Draft, person: PersonView, barred: Barred | undefined): LocalRecord {
  return {
    key: personKey(draft.profileId, person.id),
    aliases: person.mentions.filter((id) => id !== person.id).map((id) => personKey(draft.profileId, id)),
    object: 'person',
    profileId: draft.profileId,
    name: person.name,
    companyKey: draft.profileId,
    companyName: draft.name,
    domains: [],
    emails: textsOf(draft, person, 'person.email'),
    value: (source) => valueOf(source, draft, person),
    ...(barred ? { barred } : {}),
  }
}

/** A person of whom nothing is sent, with only the reason. */
export function barredPerson(profileId: string, personId: string, name: string, barred: Barred): LocalRecord {
  const key = personKey(profileId, personId)
  return { key, aliases: [], object: 'person', profileId, name, companyKey: profileId, domains: [], emails: [], value: () => undefined, barred } // prettier-ignore
}

/** A person's key, the same in files and CRMs. */
export function personKey(profileId: string, personId: string): string {
  return `${profileId}.${personId.replace('person:', '')}`
}

function textsOf(draft: Draft, person: PersonView | undefined, source: Source): readonly string[] {
  return (valueOf(source, draft, person)?.texts ?? []).map((email) => email.toLowerCase())
}
