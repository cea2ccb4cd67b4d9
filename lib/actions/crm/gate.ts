import type { ExportGate } from '../../exporting/local.ts'
import type { PersonView } from '../../model/index.ts'
import { personMarks } from '../../profile/person-marks.ts'
import type { Database } from '../../storage/database.ts'
import { readNeverList, type NeverList } from '../../storage/suppressions.ts'
import { foldKey } from '../../text/fold.ts'

/** Makes the gate that a plan asks for every company and person; read anew for each step of a plan. */
export type GateOpener = (db: Database) => Promise<ExportGate>

/** Tags by which a rep marks whom nobody may write to. */
const DO_NOT_CONTACT = new Set(['do not contact', 'donotcontact', 'dnc', 'no contact'])

/**
 * Who stays at home: what the rep said never to collect again, and companies with a tag that says not to contact them. People who are
 * kept beyond the limit of retention do not get so far: `withinRetention` takes them out of the profile before.
 */
export const exportGate: GateOpener = async (db) => {
  const never = await readNeverList(db)
  const under = (host: string, sites: readonly string[]) => sites.some((site) => host === site || host.endsWith(`.${site}`)) // prettier-ignore
  return {
    company: async (draft, domains) => {
      if (domains.some((domain) => under(domain, never.sites))) return 'suppressed'
      const tags = draft.fields['company.tag']?.standing ?? []
      return tags.some(({ value }) => DO_NOT_CONTACT.has(foldKey(value))) ? 'doNotContact' : undefined
    },
    person: async (person, domains) =>
      (await isNever(person, domains, never, under)) ? 'suppressed' : undefined,
  }
}

async function isNever(
  person: PersonView,
  domains: readonly string[],
  never: NeverList,
  under: (host: string, sites: readonly string[]) => boolean,
): Promise<boolean> {
  const values = (field: 'person.name' | 'person.email' | 'person.profile') =>
    (person.fields[field]?.standing ?? []).map(({ value }) => value)
  const emails = values('person.email')
  if (emails.some((email) => under(email.split('@').at(-1)!.toLowerCase(), never.mailDomains))) return true
  const marks = personMarks({ names: [person.name, ...values('person.name')], emails, profiles: values('person.profile') }, domains) // prettier-ignore
  return never.hasPerson(marks)
}
