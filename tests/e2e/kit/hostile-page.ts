import { defineField } from '../../../lib/actions/define-field.ts'
import { createIcp } from '../../../lib/actions/icps.ts'
import { saveSegment } from '../../../lib/actions/segments.ts'
import { customTypes, fieldIds, fieldOf, recordStates, type ExportRecord, type FieldId, type Finding, type Reading, type TabView } from '../../../lib/model/index.ts' // prettier-ignore
import { typedClaims } from '../../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../../lib/profile/profile.ts'
import { Database } from '../../../lib/storage/database.ts'
import { putTurnedOn } from '../../../lib/storage/definitions.ts'
import { put } from '../../../lib/storage/writing.ts'
import { payloads } from './payloads.ts'

declare const chrome: { storage: { session: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, TabView>> } } } // prettier-ignore

const db = new Database()
const AT = '2026-03-01T09:00:00.000Z'
const now = new Date(AT)
const nth = (at: number) => payloads[at % payloads.length]!
const parts = (at: number) =>
  Object.fromEntries(
    ['link', 'date', 'kind', 'period', 'category', 'id', 'street', 'country', 'printed', 'department', 'at'].map((name, more) => [name, name === 'kind' ? 'expansion' : nth(at + more)]),
  ) // prettier-ignore

/** A page consisting of payloads in every field; `from` is the first of them. */
function readingOf(from: number, domain: string, own: readonly FieldId[]): Reading {
  const findings = [...fieldIds, ...own].flatMap((field, at): Finding[] => {
    const about = fieldOf(field).about === 'person' ? (`person:${nth(from + at)}` as const) : 'company'
    const people = ['person:0', 'person:1'] as const
    const value = field === 'company.domain' ? domain : nth(from + at)
    return (about === 'company' ? (['company'] as const) : people).map((about, more) => ({
      about,
      field,
      value: about === 'company' ? value : nth(from + at + more),
      parts: parts(from + at),
      certainty: 'stated',
      quote: nth(from + at + 7),
      extractor: nth(from + at + 3),
      confidence: 0.95,
    }))
  })
  return {
    url: `https://www.${domain}/${encodeURIComponent(nth(from).replace(/[\ud800-\udfff]/g, ''))}`,
    title: nth(from + 1),
    lang: 'en',
    domain,
    pageKind: 'own',
    findings,
    sitePages: [{ kind: 'team', url: nth(from + 2), text: nth(from + 3) }],
    cost: { observeMs: 0, readMs: 0 },
  }
}

const record = (at: number): ExportRecord => ({
  jobId: 'hostile',
  key: `record ${at}`,
  object: at % 2 === 0 ? 'company' : 'person',
  profileId: nth(at),
  name: nth(at),
  order: at,
  state: recordStates[at % recordStates.length]!,
  action: 'update',
  remoteId: nth(at + 1),
  domains: [nth(at + 2)],
  emails: [nth(at + 3)],
  changes: [{ field: nth(at + 4), rule: 'overwrite', before: nth(at + 5), after: nth(at + 6), was: [nth(at + 5)], becomes: [nth(at + 6)] }], // prettier-ignore
  left: [{ field: nth(at + 7), value: nth(at + 8), why: 'tooLong' }],
  candidates: [{ id: nth(at + 9), name: nth(at + 10), detail: nth(at + 11), why: 'sameName' }],
  why: 'several',
  attempts: 0,
  readyAt: 0,
  error: { reason: 'invalid', detail: nth(at + 12), field: nth(at + 13), requestId: nth(at + 14) },
})

const hostile = {
  count: payloads.length,

  /** Every table filled with payloads; returns the ids of `profiles` profiles. */
  async fill(profiles: number): Promise<string[]> {
    await putTurnedOn(Object.fromEntries(fieldIds.map((id) => [id, { reason: nth(5), at: AT }])), db)
    const own: FieldId[] = []
    for (const [at, type] of customTypes.entries())
      for (const about of ['company', 'person'] as const) {
        const options = Array.from({ length: 20 }, (_, more) => nth(at * 20 + more).slice(0, 80))
        const made = await defineField({ about, type, name: `${at} ${nth(at * 3)}`, unit: nth(at), options }, now, `own ${at} ${about}`, db) // prettier-ignore
        if (made.ok) own.push(made.field)
      }
    const ids: string[] = []
    // A step size such that every payload is in some profile, however few there are.
    const step = Math.ceil(payloads.length / profiles)
    for (let from = 0; from < profiles * step; from += step) {
      const domain = `site-${from}.example`
      const id = `hostile-${from}`
      const read = withReading(emptyProfile(id, [domain], AT), readingOf(from, domain, own), ['person:0', 'person:1'], AT) // prettier-ignore
      const typed = fieldIds
        .filter((field) => fieldOf(field).about === 'company' && field !== 'company.domain')
        .flatMap((field, at) => typedClaims(read, { subject: 'company', field, value: nth(from + at + 20), parts: parts(from + at) }, AT)) // prettier-ignore
      const row = withClaims(read, typed, AT)
      await db.transaction('rw', [db.profiles, db.listed, db.settings, db.icps], async () =>
        put(db, [[id, row]]),
      )
      ids.push(id)
    }
    for (let at = 0; at < 30; at += 1) {
      const view = { filter: { match: 'all', conditions: [{ column: 'company.industry', is: 'anyOf', values: [nth(at), nth(at + 1)] }] }, sorting: { keys: [], weighed: false }, columns: ['company.industry', nth(at)], group: '' } as const // prettier-ignore
      await saveSegment(nth(at), { ...view, filter: { ...view.filter, conditions: [...view.filter.conditions] }, sorting: { keys: [], weighed: false }, columns: [...view.columns] } as never, now, `segment ${at}`, undefined, db) // prettier-ignore
      await db.suppressions.put({ id: `site:${nth(at)}`, kind: 'site', about: nth(at), group: `site:${nth(at)}`, salt: '', at: AT }) // prettier-ignore
    }
    for (let at = 0; at < 6; at += 1)
      await createIcp(`icp-${at}`, {
        name: nth(at * 9).slice(0, 200),
        opening: { who: nth(at), does: nth(at + 1), values: nth(at + 2), vision1: nth(at + 3), vision2: nth(at + 4), vision5: nth(at + 5), vision10: nth(at + 6) }, // prettier-ignore
        criteria: [
          { id: 'a', weight: 3, type: 'industry', words: [nth(at * 5), nth(at * 5 + 1)] },
          { id: 'b', weight: 3, type: 'geography', countries: [nth(at)], places: [nth(at + 2)] },
          { id: 'c', weight: 3, type: 'technology', names: [nth(at)], categories: [nth(at)], mark: 'depend' },
          { id: 'd', weight: 3, type: 'field', field: nth(at), test: 'contains', value: nth(at) },
          { id: 'e', weight: 3, type: nth(at) },
        ],
      }, now, db) // prettier-ignore
    const remote = Array.from({ length: 12 }, (_, at) => ({ name: nth(at), label: nth(at + 1), type: 'choice', options: [{ value: nth(at + 2), label: nth(at + 3) }] }) as const) // prettier-ignore
    for (const [at, connector] of ['hubspot', 'espocrm', 'tryton'].entries())
      await db.connections.put({
        id: `connection-${at}`,
        connector,
        address: `https://crm.example/${nth(at)}`,
        account: nth(at + 1),
        facts: { portal: nth(at + 2), database: nth(at + 3) },
        schema: { company: remote, person: remote, keyFields: {} },
        mapping: { company: [{ from: 'company.name', to: nth(1), rule: 'fill', value: nth(2) }], person: [] },
        createdAt: AT,
        state: at === 0 ? 'ready' : 'broken',
        waitUntil: 0,
      })
    await db.jobs.put({ id: 'hostile', connectionId: 'connection-0', kind: 'export', state: 'paused', auto: false, profileIds: ids.slice(0, 3), cursor: 3, createdAt: AT, number: 1 }) // prettier-ignore
    await db.records.bulkPut(Array.from({ length: 180 }, (_, at) => record(at)))
    await db.receipts.bulkPut(Array.from({ length: 40 }, (_, at) => ({ jobId: 'hostile', key: `record ${at}`, object: 'company' as const, profileId: ids[0]!, name: nth(at), action: 'update' as const, remoteId: nth(at + 1), link: nth(at + 38), changes: record(at).changes, requestId: nth(at + 2), at: AT }))) // prettier-ignore
    await db.settings.put({ key: 'author', value: nth(3) })
    return ids
  },

  /** URL of the page whose reading the panel shows. */
  async shown(tabId: number): Promise<string | undefined> {
    const view = (await chrome.storage.session.get(`view:${tabId}`))[`view:${tabId}`]
    return view?.state === 'read' ? view.url : undefined
  },

  /** Shows the panel what an extractor never yields: payloads in every field of the current page. */
  show: (tabId: number, url: string, from: number) => {
    const view: TabView = { state: 'read', tabId, url, viewId: `hostile ${from}`, turn: 0, reading: { ...readingOf(from, 'hostile.example', []), url }, more: 0 } // prettier-ignore
    return chrome.storage.session.set({ [`view:${tabId}`]: view })
  },
}

export type Hostile = typeof hostile
Object.assign(globalThis, { hostileStore: hostile })
