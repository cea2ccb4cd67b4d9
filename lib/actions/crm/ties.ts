import { COMPANY } from '../../exporting/plan.ts'
import type { ExportRecord } from '../../model/index.ts'
import type { Line } from './line.ts'
import { remotesOf } from '../../storage/outbox.ts'

/**
 * Associations of people with their companies as records of their own, for CRMs that store them separately. A person
 * associated with another company keeps it, and is not linked to ours automatically.
 */
export async function tiesOf(
  line: Line,
  jobId: string,
  records: readonly ExportRecord[],
): Promise<ExportRecord[]> {
  const { connector, site } = line
  if (connector.ties === 'inPerson' || !connector.companiesOf) return []
  const people = records.filter(
    ({ object, state, why, choice }) =>
      object === 'person' && choice !== 'alone' && (state === 'planned' || why === 'upToDate'),
  )
  const known = people.flatMap(({ remoteId }) => (remoteId === undefined ? [] : [remoteId]))
  const companies = known.length === 0 ? new Map<string, readonly string[]>() : await line.readAll(connector.companiesOf(site, known)) // prettier-ignore
  const companyIds = await remotesOf(line.connection.id, people.map(({ companyKey }) => companyKey!), line.ports.db) // prettier-ignore
  for (const { object, key, remoteId } of records)
    if (object === 'company' && remoteId !== undefined) companyIds.set(key, remoteId)
  return people.flatMap((person) => {
    const tied = person.remoteId === undefined ? [] : (companies.get(person.remoteId) ?? [])
    const companyId = companyIds.get(person.companyKey!)
    if (companyId !== undefined && tied.includes(companyId)) return []
    return [tieRecord(jobId, person, tied)]
  })
}

function tieRecord(jobId: string, person: ExportRecord, tied: readonly string[]): ExportRecord {
  const blank: ExportRecord = {
    jobId,
    key: `${person.key}>${person.companyKey!}`,
    object: 'link',
    profileId: person.profileId,
    name: person.name,
    order: person.order + 0.5,
    state: 'planned',
    action: 'link',
    companyKey: person.companyKey!,
    domains: [],
    emails: [],
    changes: [],
    left: [],
    candidates: [],
    attempts: 0,
    readyAt: 0,
  }
  return tied.length === 0
    ? blank
    : {
        ...blank,
        state: 'skipped',
        action: 'none',
        left: [{ field: COMPANY, value: tied[0]!, why: 'otherCompany' }],
      }
}
