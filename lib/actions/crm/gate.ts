import type { ExportGate } from '../../exporting/local.ts'
import type { PersonView } from '../../model/index.ts'
import { personMarks } from '../../profile/person-marks.ts'
import type { Database } from '../../storage/database.ts'
import { readNeverList, type NeverList } from '../../storage/suppressions.ts'
import { foldKey } from '../../text/fold.ts'
import { domainInAddress } from '../../text/web-host.ts'

/** Creates the gate that planning consults for every company and person; recreated for each planning step. */
export type GateOpener = (db: Database) => Promise<ExportGate>

/** Tags that mark somebody as not to be contacted. */
const DO_NOT_CONTACT = new Set(['do not contact', 'donotcontact', 'dnc', 'no contact'])

/**
 * Excludes whoever is on the never-collect list, and companies with a do-not-contact tag. People past the retention limit
 * never get here: `withinRetention` removes them from the profile first.
 */
export const exportGate: GateOpener = async (db) => {
  const never = await readNeverList(db)
  const under = (host: string, sites: readonly string[]) => sites.some((site) => host === site || host.endsWith(`.${site}`)) // prettier-ignore
  return {
    company: async (draft, domains) => {
      if (domains.some((domain) => under(domainInAddress(domain), never.sites))) return 'suppressed'
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
