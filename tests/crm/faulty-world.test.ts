import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { approveExport, decide, resumeExport, undoExport } from '../../lib/actions/crm/jobs.ts'
import type { CrmAnswer, CrmRequest } from '../../lib/model/index.ts'
import { countsOf, recordsOfJob } from '../../lib/storage/outbox.ts'
import { job, kinds, names, started, type Kind } from './kinds.ts'
import { connect } from './world.ts'

const HOUR = 3_600_000

/** What happens in a CRM, and on the way to it, during a run. */
describe.each(names)('a run to %s', (name) => {
  const { old, secret, vanishing }: Kind = kinds[name]
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started(name)
  })
  const whole = () => [at.store.all('company').length, at.store.all('person').length]
  const twice = () => at.crm.objects.flatMap((object) => at.store.duplicates(object, at.crm.keyField))
  const stateOf = async (id: string) => (await job(at.world, id))?.state
  const refusedRecords = async (id: string) => (await recordsOfJob(id, at.world.db)).filter(({ state }) => state === 'failed') // prettier-ignore
  /** Intercepts requests to the CRM: answers in its place, or passes them on. */
  const before = (answer: (request: CrmRequest) => CrmAnswer | undefined) => {
    const sent: number[] = []
    at.world.network = {
      send: async (address, request) => {
        sent.push(at.world.clock)
        return answer(request) ?? at.line.send(address, request)
      },
    }
    return sent
  }

  it('does not recreate a record deleted since the plan, and sends the others', async () => {
    const theirs = at.store.create('company', old('Old', 'pumpenwerk-1.example'))
    at.world.clock += 60_000
    const id = await at.begin('one', false)
    at.store.remove('company', theirs.id)
    await approveExport(id, at.world.ports)
    await at.world.run('c')
    const held = (await recordsOfJob(id, at.world.db)).filter(({ state }) => state === 'conflict')
    expect(held.find(({ object }) => object === 'company')).toMatchObject({
      why: 'gone',
      remoteId: theirs.id,
    })
    expect(at.store.all('company')).toHaveLength(5)
    expect(await refusedRecords(id)).toEqual([])
    await decide(id, held.find(({ object }) => object === 'company')!.key, 'create', at.world.ports)
    await at.world.run('c')
    await approveExport(id, at.world.ports)
    await at.world.run('c')
    expect(at.store.all('company')).toHaveLength(6)
    expect(twice()).toEqual([])
  })

  it('finds the record that another one was merged into', async () => {
    await at.begin('one')
    const [loser] = at.store.all('company')
    // Merging keeps the other record, and our key with it.
    const winner = at.store.create('company', loser!.values)
    at.store.remove('company', loser!.id)
    at.world.clock += HOUR
    const writes = at.store.writes
    const id = await at.begin('two')
    expect(at.store.all('company')).toHaveLength(6)
    expect(twice()).toEqual([])
    const met = (await recordsOfJob(id, at.world.db)).find(({ remoteId, object }) => object === 'company' && remoteId === winner.id) // prettier-ignore
    expect(met).toMatchObject({ why: 'upToDate' })
    expect(at.store.get('company', winner.id)?.values).toEqual(winner.values)
    expect(at.store.writes).toBeGreaterThanOrEqual(writes)
  })

  it('asks if a record it created is gone, instead of recreating it', async () => {
    await at.begin('one')
    at.store.remove('company', at.store.all('company')[0]!.id)
    at.world.clock += HOUR
    const id = await at.begin('two')
    expect(await stateOf(id)).toBe('planned')
    const asked = (await recordsOfJob(id, at.world.db)).filter(({ why }) => why === 'gone')
    expect(asked.filter(({ object }) => object === 'company')).toHaveLength(1)
    expect(at.store.all('company')).toHaveLength(5)
  })

  it('stops at a key refused half-way and resumes with a new one without duplicates', async () => {
    const start = at.store.snapshot()
    let shut = false
    at.world.network = {
      send: async (address, request) => {
        if (shut) return { status: 401, headers: {}, body: undefined }
        const answer = await at.line.send(address, request)
        shut = at.store.writes >= 5
        return answer
      },
    }
    const id = await at.begin('one')
    expect(await job(at.world, id)).toMatchObject({ state: 'paused', stoppedBy: 'key' })
    expect((await at.world.db.connections.get('c'))?.state).toBe('broken')
    const counts = await countsOf(id, at.world.db)
    expect(counts.sending + counts.failed).toBe(0)
    at.world.network = at.line
    await connect(at.world, name, secret)
    await resumeExport(id, at.world.ports)
    await at.world.run('c')
    expect(await stateOf(id)).toBe('done')
    expect(whole()).toEqual([6, 12])
    expect(twice()).toEqual([])
    await undoExport(id, 'back', at.world.ports)
    await at.world.run('c')
    expect(at.store.snapshot()).toBe(start)
  })

  it.each([
    ['seconds', () => ({ 'retry-after': '90' })],
    ['a date', (now: number) => ({ 'retry-after': new Date(now + 90_000).toUTCString(), date: new Date(now).toUTCString() })], // prettier-ignore
  ])('waits as long as requested, in %s', async (_form, headers) => {
    let asked = 0
    const sent = before((request) => {
      if (request.method === 'GET' || at.store.writes > 2 || asked > 0 || request.form) return undefined
      asked = at.world.clock
      return { status: 429, headers: headers(at.world.clock), body: {} }
    })
    const id = await at.begin('one')
    expect(await stateOf(id)).toBe('done')
    expect(whole()).toEqual([6, 12])
    expect(await refusedRecords(id)).toEqual([])
    expect(asked).toBeGreaterThan(0)
    // Requests already in flight may still arrive; an HTTP date has whole seconds.
    expect(sent.filter((time) => time > asked + 500 && time < asked + 89_000)).toEqual([])
  })

  it.runIf('fixed' in vanishing)('has no field that could go', async () => {
    const before = (await at.world.db.connections.get('c'))!.schema
    const after = (await connect(at.world, name, secret)).schema
    expect(after, (vanishing as { fixed: string }).fixed).toEqual(before)
    expect([...after.company, ...after.person].filter(({ custom }) => custom)).toEqual([])
  })

  /** Maps the field that is removed if the default mapping does not; and removes it. */
  const mapped = async () => {
    const [field, takeOut, line] = vanishing as Exclude<typeof vanishing, { fixed: string }>
    const { mapping } = (await at.world.db.connections.get('c'))!
    if (line) await at.world.db.connections.update('c', { mapping: { ...mapping, company: [...mapping.company, line] } }) // prettier-ignore
    return { field, takeOut: () => takeOut(at.crm as never) }
  }

  it.skipIf('fixed' in vanishing)(
    'leaves out a field that the CRM no longer has, says so, and sends the rest',
    async () => {
      const { field, takeOut } = await mapped()
      takeOut()
      const id = await at.begin('one')
      expect(await stateOf(id)).toBe('done')
      expect(whole()).toEqual([6, 12])
      expect(await refusedRecords(id)).toEqual([])
      const company = (await recordsOfJob(id, at.world.db)).find(({ object }) => object === 'company')!
      expect(company.left).toContainEqual(expect.objectContaining({ field, why: 'noField' }))
      expect(company.changes.map((change) => change.field)).not.toContain(field)
    },
  )

  it.skipIf('fixed' in vanishing)(
    'tells of each record when a field goes between the plan and the sending, and stops nothing',
    async () => {
      const { field, takeOut } = await mapped()
      const id = await at.begin('one', false)
      const planned = (await recordsOfJob(id, at.world.db)).filter(({ changes }) => changes.some((change) => change.field === field)) // prettier-ignore
      expect(planned).toHaveLength(6)
      takeOut()
      await approveExport(id, at.world.ports)
      await at.world.run('c')
      expect(await stateOf(id)).toBe('done')
      const records = await recordsOfJob(id, at.world.db)
      for (const { state, error, left, why } of records.filter(({ state }) => state !== 'done'))
        expect({ state, error, left, why }).toMatchObject(state === 'failed' ? { error: { detail: expect.stringMatching(/./) } } : { why: 'companyMissing' }) // prettier-ignore
      expect(at.store.duplicates('company', at.crm.keyField)).toEqual([])
    },
  )

  it('does not start if our key field was removed', async () => {
    if (name === 'tryton' || name === 'espocrm') return
    const connection = await at.world.db.connections.get('c')
    const { connectors } = await import('../../lib/connectors/shelf.ts')
    expect(connectors.get(name)!.needsKey).toBe(true)
    await at.world.db.connections.put({ ...connection!, schema: { ...connection!.schema, keyFields: {} } })
    const crm = at.crm as unknown as Record<string, Record<string, { [part: string]: unknown }[]>>
    if (name === 'odoo') delete crm['fields']!['x_prospect_key']
    else
      for (const list of ['properties', 'fields', 'attributes', 'custom'])
        for (const object of crm[list] ? at.crm.objects : [])
          crm[list]![object] = crm[list]![object]!.filter(
            (each) => !JSON.stringify(each).match(/prospect_?key/i),
          )
    const id = await at.begin('one')
    expect(await job(at.world, id)).toMatchObject({ state: 'paused', stoppedBy: 'keyField' })
    expect(at.store.writes).toBe(0)
  })

  it('creates no duplicates while the CRM’s search lags by an hour', async () => {
    at.crm.searchLag = HOUR
    await at.begin('one')
    const settled = at.store.snapshot()
    await at.begin('two')
    expect(at.store.snapshot()).toBe(settled)
  })
})

/** Answers for an exhausted daily quota. */
const quotas: Partial<Record<keyof typeof kinds, () => CrmAnswer>> = {
  hubspot: () => ({ status: 429, headers: {}, body: { status: 'error', policyName: 'DAILY', errorType: 'RATE_LIMIT', message: 'You have reached your daily limit.' } }), // prettier-ignore
  pipedrive: () => ({ status: 429, headers: { 'x-daily-ratelimit-token-remaining': '0' }, body: { success: false } }), // prettier-ignore
  salesforce: () => ({ status: 403, headers: {}, body: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }] }), // prettier-ignore
}

describe.each(Object.keys(quotas) as (keyof typeof kinds)[])('an exhausted daily quota of %s', (name) => {
  it('is waited out without a burst of requests, and the run continues by itself', async () => {
    const at = await started(name)
    let usedUp = 0
    let calls = 0
    let reason = ''
    at.world.network = {
      send: async (address, request) => {
        if (at.store.writes >= 4 && usedUp === 0) usedUp = at.world.clock
        if (usedUp === 0 || at.world.clock > usedUp + 6 * HOUR) return at.line.send(address, request)
        calls += 1
        reason ||= (await at.world.db.connections.get('c'))?.waitFor ?? ''
        return quotas[name]!()
      },
    }
    const id = await at.begin('one')
    expect((await job(at.world, id))?.state).toBe('done')
    expect([at.store.all('company').length, at.store.all('person').length]).toEqual([6, 12])
    expect(calls).toBeGreaterThan(0)
    expect(calls, 'about one call an hour, and the lanes that were under way').toBeLessThan(20)
    expect(await recordsOfJob(id, at.world.db).then((all) => all.filter(({ state }) => state !== 'done'))).toEqual([]) // prettier-ignore
  })
})

describe('a busy CRM whose answer asks for no wait', () => {
  it.each([
    ['Retry-After of nought', () => ({ 'retry-after': '0' })],
    ['a reset that is over by the rep’s fast clock', (now: number) => ({ 'x-ratelimit-reset': String(now / 1000 - 60) })], // prettier-ignore
  ])('is not asked again at once: %s', async (_form, headers) => {
    const at = await started('hubspot')
    const asked: number[] = []
    at.world.network = {
      send: async (address, request) => {
        if (asked.length === 40 || request.method === 'GET') return at.line.send(address, request)
        asked.push(at.world.clock)
        return { status: 429, headers: headers(at.world.clock), body: {} }
      },
    }
    const id = await at.begin('one')
    expect((await job(at.world, id))?.state).toBe('done')
    expect(asked).toHaveLength(40)
    expect(asked.at(-1)! - asked[0]!).toBeGreaterThan(HOUR / 12)
  })
})
