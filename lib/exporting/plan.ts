import type { Connector } from '../connectors/connector.ts'
import type { CrmObject, ExportRecord, FieldChange, LeftOut, Mapping, RemoteRecord, RemoteSchema } from '../model/index.ts' // prettier-ignore
import { diffOf, type Diff } from './diff.ts'
import type { LocalRecord } from './local.ts'
import type { Match } from './match.ts'

/** The pseudo-field of a person that refers to their company. */
export const COMPANY = '@company'

export interface Ground {
  readonly jobId: string
  readonly crm: Connector
  readonly schema: RemoteSchema
  readonly mapping: Mapping
  /** The CRM id of our company, once known, and its name there. */
  readonly companyId?: string
}

/** The plan for one record. */
export function planned(local: LocalRecord, order: number, match: Match, ground: Ground): ExportRecord {
  const blank = blankRecord(local, order, ground.jobId)
  if (match.is === 'ask') return { ...blank, state: 'conflict', why: match.why, candidates: match.candidates }
  const remote = match.is === 'known' ? match.record : undefined
  const rules = ground.mapping[local.object]
  const { changes, left } = diffOf(ground.crm, local, rules, ground.schema[local.object], remote)
  const all = [...changes, ...keyChange(local, ground, remote)]
  const tie = ground.crm.ties === 'inPerson' ? companyTie(local, ground, remote) : { changes: [], left: [] }
  const hasCompany = remote?.companyId !== undefined || tie.changes.length > 0
  const whole = keptBy(ground, local.object, hasCompany, { changes: [...all, ...tie.changes], left: [...left, ...tie.left] }) // prettier-ignore
  const wanted = remote ? [] : wantedFields(local, ground, all)
  if (wanted.length > 0) return { ...blank, changes: [], left: [...left, ...wanted], state: 'skipped', action: 'none', why: 'fieldWanted' } // prettier-ignore
  if (!remote)
    return changes.length === 0
      ? { ...blank, ...whole, state: 'skipped', action: 'none', why: 'noName' }
      : { ...blank, ...whole, action: 'create', ...(match.is === 'new' && match.distinct ? { distinct: true } : {}) } // prettier-ignore
  const known = { ...blank, ...whole, remoteId: remote.id }
  return whole.changes.length === 0
    ? { ...known, state: 'skipped', action: 'none', why: 'upToDate' }
    : { ...known, action: 'update' }
}

/** Removes from the plan what the CRM stores only for people with a company, if this person has none. */
export function keptBy(
  { schema }: Pick<Ground, 'schema'>,
  object: CrmObject,
  hasCompany: boolean,
  plan: Diff,
): Diff {
  const lost = hasCompany ? [] : plan.changes.filter(({ field }) => schema[object].some(({ name, withCompany }) => name === field && withCompany)) // prettier-ignore
  if (lost.length === 0) return plan
  const left = lost.map(({ field, becomes }) => ({ field, value: becomes.join('; '), why: 'noCompany' as const })) // prettier-ignore
  return { changes: plan.changes.filter((change) => !lost.includes(change)), left: [...plan.left, ...left] }
}

/** Fields that the CRM requires for a new record and that we have no value for: reported before anything is sent. */
function wantedFields(
  { object }: LocalRecord,
  { schema }: Ground,
  changes: readonly FieldChange[],
): LeftOut[] {
  const filled = new Set(changes.map(({ field }) => field))
  const wanted = schema[object].filter(({ name, required }) => required === true && !filled.has(name) && name !== schema.keyFields[object]) // prettier-ignore
  return changes.length === 0 ? [] : wanted.map(({ name }) => ({ field: name, value: '', why: 'wanted' }))
}

export function blankRecord(local: LocalRecord, order: number, jobId: string): ExportRecord {
  return {
    jobId,
    key: local.key,
    object: local.object,
    profileId: local.profileId,
    name: local.name,
    order,
    state: 'planned',
    action: 'create',
    ...(local.companyKey === undefined ? {} : { companyKey: local.companyKey }),
    domains: local.domains,
    emails: local.emails,
    changes: [],
    left: [],
    candidates: [],
    attempts: 0,
    readyAt: 0,
  }
}

/** A record found by a hint gets our key, so that later runs need not guess. */
function keyChange(
  local: LocalRecord,
  { schema, crm }: Ground,
  remote: RemoteRecord | undefined,
): FieldChange[] {
  const field = schema.keyFields[local.object]
  if (!remote || field === undefined || remote.key !== undefined) return []
  return [{ field, rule: 'fill', before: crm.empty, after: local.key, was: [], becomes: [local.key] }]
}

/** A person without a company gets ours; another one is never replaced. */
function companyTie(
  local: LocalRecord,
  { companyId }: Ground,
  remote: RemoteRecord | undefined,
): { changes: FieldChange[]; left: LeftOut[] } {
  if (local.companyKey === undefined || remote?.companyId === (companyId ?? ''))
    return { changes: [], left: [] }
  if (remote?.companyId !== undefined)
    return { changes: [], left: [{ field: COMPANY, value: remote.companyName ?? remote.companyId, why: 'otherCompany' }] } // prettier-ignore
  return {
    changes: [
      { field: COMPANY, rule: 'fill', after: local.companyKey, was: [], becomes: [local.companyName ?? ''] },
    ],
    left: [],
  }
}
