import type { Barred, LocalRecord } from '../../exporting/local.ts'
import { matchOf } from '../../exporting/match.ts'
import { blankRecord, COMPANY, keptBy, planned, type Ground } from '../../exporting/plan.ts'
import type { ExportJob, ExportRecord, RemoteIdentity } from '../../model/index.ts'
import { remotesOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'
import { localsOf } from './locals.ts'
import { fieldsFor, foundFor, lookUp, planningSite, type Look } from './look-up.ts'
import type { RunMemory } from './run-memory.ts'
import { tiesOf } from './ties.ts'

/** Profiles that are read, looked up and compared at once; the plan is saved after each step. */
const PROFILES_AT_ONCE = 25
/** Records are ordered by profile, with room for a thousand people each. */
const ROOM = 2000

/** Plans the next profiles of a run and saves the plan. Only reads from the CRM; may be repeated at any time. */
export async function planNext(line: Line, job: ExportJob, memory: RunMemory): Promise<ExportJob> {
  const { db } = line.ports
  const ids = job.profileIds.slice(job.cursor, job.cursor + PROFILES_AT_ONCE)
  const locals = await localsOf(line, ids)
  const order = new Map(ids.map((id, at) => [id, (job.cursor + at) * ROOM]))
  const records = await planAll(line, job, locals, memory, (local, at) => order.get(local.profileId)! + at)
  await db.transaction('rw', [db.records, db.remotes, db.jobs], async () => {
    await db.records.bulkPut(records)
    await db.remotes.bulkPut(knownIn(line, records))
    await db.jobs.update(job.id, { cursor: job.cursor + ids.length })
  })
  return { ...job, cursor: job.cursor + ids.length }
}

/** Replans records for which the rep has decided something, or the CRM has reported something new. */
export async function planDecided(line: Line, job: ExportJob, memory: RunMemory): Promise<void> {
  const { db } = line.ports
  const decided = await db.records.where('[jobId+state]').equals([job.id, 'deciding']).limit(PROFILES_AT_ONCE).toArray() // prettier-ignore
  if (decided.length === 0) return
  const locals = await localsOf(line, [...new Set(decided.map(({ profileId }) => profileId))])
  const records: ExportRecord[] = []
  for (const record of decided) {
    const local = locals.find(({ key }) => key === record.key)
    if (!local) records.push({ ...record, state: 'skipped', action: 'none', why: 'noName' })
    else if (local.barred) records.push(heldBack(local, record.order, job.id, local.barred))
    else records.push(await decide(line, record, memory.unshared(local)))
  }
  const ties = await tiesOf(line, job.id, records)
  await db.transaction('rw', [db.records, db.remotes], async () => {
    await db.records.bulkPut([...records, ...ties])
    await db.remotes.bulkPut(knownIn(line, records))
  })
}

async function decide(line: Line, record: ExportRecord, local: LocalRecord): Promise<ExportRecord> {
  const { choice } = record
  const companyId = await companyIdOf(line, local)
  const ground = groundOf(line, record.jobId, companyId)
  if (typeof choice !== 'object') {
    const made = planned(local, record.order, { is: 'new', distinct: true }, ground)
    // "Without the company" was the rep's choice, so the association is left out.
    if (choice !== 'alone') return made
    const changes = made.changes.filter(({ field }) => field !== COMPANY)
    return { ...made, choice, ...keptBy(ground, local.object, false, { changes, left: made.left }) }
  }
  const fields = fieldsFor(line, local.object)
  const [remote] = await line.readAll(
    line.connector.byIds(planningSite(line, local.object), local.object, [choice.use], fields),
  )
  if (!remote || remote.closed) return { ...record, state: 'conflict', why: 'gone', candidates: [] }
  return { ...planned(local, record.order, { is: 'known', record: remote }, ground), choice }
}

/** Companies first: a person is matched with, and linked to, the company that was found. */
async function planAll(
  line: Line,
  job: ExportJob,
  locals: readonly LocalRecord[],
  memory: RunMemory,
  orderOf: (local: LocalRecord, at: number) => number,
): Promise<ExportRecord[]> {
  const records: ExportRecord[] = []
  const companyIds = new Map<string, string>()
  const places = new Map<string, number>()
  for (const object of ['company', 'person'] as const) {
    const own = locals.filter((local) => local.object === object)
    const open = own.filter(({ barred }) => barred === undefined)
    const look = await lookUp(line, object, open)
    for (const local of own) {
      const at = places.get(local.profileId) ?? 0
      places.set(local.profileId, at + 1)
      const record = planOne(line, job, memory.unshared(local), orderOf(local, at), look, companyIds, memory)
      if (object === 'company' && record.remoteId !== undefined) companyIds.set(local.key, record.remoteId)
      records.push(record)
    }
  }
  return [...records, ...(await tiesOf(line, job.id, records))]
}

function planOne(
  line: Line,
  job: ExportJob,
  local: LocalRecord,
  order: number,
  look: Look,
  companyIds: ReadonlyMap<string, string>,
  memory: RunMemory,
): ExportRecord {
  if (local.barred) return heldBack(local, order, job.id, local.barred)
  const companyId = local.companyKey === undefined ? undefined : companyIds.get(local.companyKey)
  const record = planned(local, order, matchOf(local, foundFor(local, look, companyId)), groundOf(line, job.id, companyId)) // prettier-ignore
  return memory.claimed(record)
}

function heldBack(local: LocalRecord, order: number, jobId: string, why: Barred): ExportRecord {
  return { ...blankRecord(local, order, jobId), state: 'skipped', action: 'none', why }
}

function groundOf(line: Line, jobId: string, companyId: string | undefined): Ground {
  const { schema, mapping } = line.connection
  return { jobId, crm: line.connector, schema, mapping, ...(companyId === undefined ? {} : { companyId }) }
}

async function companyIdOf(line: Line, local: LocalRecord): Promise<string | undefined> {
  if (local.companyKey === undefined) return undefined
  return (await remotesOf(line.connection.id, [local.companyKey], line.ports.db)).get(local.companyKey)
}

/** Records that are certainly ours are remembered immediately, because people are linked to them. */
function knownIn(line: Line, records: readonly ExportRecord[]): RemoteIdentity[] {
  return records.flatMap(({ key, object, remoteId, why }) =>
    object !== 'link' && remoteId !== undefined && why === 'upToDate'
      ? [{ connectionId: line.connection.id, key, object, remoteId }]
      : [],
  )
}
