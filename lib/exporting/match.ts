import type { CandidateWhy, ExportCandidate, RecordWhy, RemoteRecord } from '../model/index.ts'
import { companyNameKey } from '../profile/legal-form.ts'
import { personNameKey } from '../profile/person-name-key.ts'
import type { LocalRecord } from './local.ts'

/** The CRM record that matches ours. */
export type Match =
  | { readonly is: 'known'; readonly record: RemoteRecord }
  /** No match; `distinct`: others have the same name but are certainly different. */
  | { readonly is: 'new'; readonly distinct: boolean }
  | { readonly is: 'ask'; readonly why: RecordWhy; readonly candidates: readonly ExportCandidate[] }

export interface Found {
  /** Records with our key. */
  readonly byKey: readonly RemoteRecord[]
  /** The record that an earlier run wrote to, if it still exists. */
  readonly remembered?: RemoteRecord
  /** An earlier run wrote to a record that no longer exists. */
  readonly lost: boolean
  readonly alike: readonly RemoteRecord[]
  /** The CRM id of a person's company. */
  readonly companyId?: string
}

/**
 * Our key decides, then the record remembered from an earlier run. Domain and e-mail are hints: exactly one matching record
 * is ours, several are a question. A name alone is always a question, unless the other record is certainly a different
 * company or person.
 */
export function matchOf(local: LocalRecord, found: Found): Match {
  const own = distinctById(found.byKey)
  if (own.length === 1) return { is: 'known', record: own[0]! }
  if (own.length > 1) return ask('several', own, 'otherKey')
  if (found.remembered) return { is: 'known', record: found.remembered }
  const alike = distinctById(found.alike)
  const sure = alike.filter((record) => agrees(local, record))
  const named = alike.filter((record) => !sure.includes(record) && sameName(local, record))
  const open = named.filter((record) => !isAnother(local, record, found.companyId))
  if (found.lost)
    return { is: 'ask', why: 'gone', candidates: [...candidates(sure, whyOf(local)), ...candidates(open, 'sameName')] } // prettier-ignore
  if (sure.length > 1) return ask('several', sure, whyOf(local))
  const one = sure[0]
  if (one) return one.key === undefined || one.key === local.key ? { is: 'known', record: one } : ask('otherKey', [one], 'otherKey') // prettier-ignore
  if (open.length > 0) return ask('sameName', open, 'sameName')
  return { is: 'new', distinct: named.length > 0 }
}

/** The CRM's own duplicate check on creation: ours, certainly different, or a question. */
export function ofDuplicates(
  local: Pick<LocalRecord, 'key' | 'object' | 'name' | 'domains' | 'emails'>,
  matches: readonly RemoteRecord[],
  companyId: string | undefined,
): Match {
  const own = distinctById(matches).filter(({ key }) => key === local.key)
  if (own.length === 1) return { is: 'known', record: own[0]! }
  const open = matches.filter((record) => !isAnother(local, record, companyId))
  return matches.length > 0 && open.length === 0
    ? { is: 'new', distinct: true }
    : ask('duplicate', open, local.object === 'person' ? 'sameEmail' : 'sameName')
}

type Hinted = Pick<LocalRecord, 'object' | 'name' | 'domains' | 'emails'>

function agrees(local: Hinted, record: RemoteRecord): boolean {
  return local.object === 'company'
    ? shares(local.domains, record.domains)
    : shares(local.emails, record.emails)
}

/** Both have a domain or contact details, and these differ. */
function isAnother(local: Hinted, record: RemoteRecord, companyId: string | undefined): boolean {
  if (local.object === 'company')
    return (
      local.domains.length > 0 && (record.domains?.length ?? 0) > 0 && !shares(local.domains, record.domains)
    )
  if (shares(local.emails, record.emails)) return false
  if (local.emails.length > 0 && (record.emails?.length ?? 0) > 0) return true
  return companyId !== undefined && record.companyId !== undefined && record.companyId !== companyId
}

function sameName(local: Hinted, record: RemoteRecord): boolean {
  const fold = local.object === 'company' ? companyNameKey : personNameKey
  return record.name !== '' && fold(record.name) === fold(local.name)
}

function shares(ours: readonly string[], theirs: readonly string[] = []): boolean {
  const known = new Set(ours.map((each) => each.toLowerCase()))
  return theirs.some((each) => known.has(each.toLowerCase()))
}

function ask(why: RecordWhy, records: readonly RemoteRecord[], each: CandidateWhy): Match {
  return { is: 'ask', why, candidates: candidates(records, each) }
}

const whyOf = (local: Hinted): CandidateWhy => (local.object === 'company' ? 'sameDomain' : 'sameEmail')

function candidates(records: readonly RemoteRecord[], why: CandidateWhy): ExportCandidate[] {
  return records.slice(0, 10).map(({ id, name, domains = [], emails = [], companyName = '' }) => ({
    id,
    name,
    detail: [domains[0], emails[0], companyName].filter(Boolean).join(' · '),
    why,
  }))
}

function distinctById(records: readonly RemoteRecord[]): RemoteRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}
