import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { startExport } from '../../lib/actions/crm/jobs.ts'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import type { Finding } from '../../lib/model/index.ts'
import { recordsOfJob } from '../../lib/storage/outbox.ts'
import { finding, person, reading } from '../profile/invented.ts'
import { job, kinds, names, started, type Kind } from './kinds.ts'
import { connect } from './world.ts'

const LONG = 'Responsible for pumps. '.repeat(90).slice(0, 2000).trim()

describe.each(names)('difficult values for %s', (name) => {
  const { secret }: Kind = kinds[name]
  let at: Awaited<ReturnType<typeof started>>
  beforeEach(async () => {
    at = await started(name, 0)
  })

  async function filed(domain: string, findings: readonly Finding[]): Promise<string> {
    const page = reading('/', findings, 'own', domain)
    const made = await addToProfile(page, new Date(at.world.clock), `file ${domain}`, { people: ['person:a', 'person:b'] }, at.world.db) // prettier-ignore
    if (!made.ok) throw new Error(made.problem)
    return made.profileId
  }
  async function sent(command: string, ...ids: readonly string[]) {
    const made = await startExport('c', ids, command, true, at.world.ports)
    if (!made.ok) throw new Error(made.problem)
    await at.world.run('c')
    expect((await job(at.world, made.jobId))?.state).toBe('done')
    return recordsOfJob(made.jobId, at.world.db)
  }
  const plain = () => filed('nordwind.example', [finding('company.name', 'Nordwind'), ...person('a', 'Jo Brandt', 'CEO', 'jo@nordwind.example')]) // prettier-ignore
  const written = () => JSON.stringify(at.crm.objects.map((object) => at.store.all(object)))

  it('are sent if they fit, reported if they do not, and hold nothing else back', async () => {
    const ids = [
      await filed('lang.example', [finding('company.name', 'Lang'), finding('company.description', LONG), ...person('a', 'Bo Lind', LONG, 'bo@lang.example')]), // prettier-ignore
      await filed('odd.example', [finding('company.name', 'Odd'), finding('company.industry', 'Zeppelin repair'), finding('company.employees', 'a handful'), finding('company.founded', 'long ago'), ...person('a', 'Al Voss', 'CTO', 'al@odd.example')]), // prettier-ignore
      await filed('rtl.example', [finding('company.name', 'شرکت\u202e نمونه'), finding('company.address', 'تهران، خیابان آزادی ۱۲', { parts: { street: 'خیابان آزادی ۱۲', locality: 'تهران', country: 'Iran', type: 'head' } }), ...person('a', 'مریم احمدی', 'مدیرعامل', 'maryam@rtl.example')]), // prettier-ignore
      await filed('mute.example', [finding('company.name', 'Mute'), ...person('a', 'No Mail'), ...person('b', 'Nor Phone', 'CFO')]), // prettier-ignore
      await plain(),
    ]
    const records = (await sent('one', ...ids)).filter(({ object }) => object !== 'link')
    expect(records.filter(({ state }) => state !== 'done').map(({ name: who, why, error }) => ({ who, why, error }))).toEqual([]) // prettier-ignore
    expect([at.store.all('company').length, at.store.all('person').length]).toEqual([5, 6])
    // What is not sent is listed with its field, value and reason.
    for (const { left } of records) for (const each of left) expect(each).toMatchObject({ field: expect.stringMatching(/./), value: expect.stringMatching(/./), why: expect.stringMatching(/^(?:notInList|tooLong|notANumber|notADate)$/) }) // prettier-ignore
    expect(written()).toContain('شرکت نمونه')
    expect(written()).not.toContain('\u202e')
    const settled = at.store.snapshot()
    await sent('two', ...ids)
    expect(at.store.snapshot()).toBe(settled)
  })

  it('do not keep a record from being found after the rep changed name and domain by hand', async () => {
    const id = await plain()
    await sent('one', id)
    const before = at.store.all('company')[0]!.id
    const typed = async (field: 'company.name' | 'company.domain', value: string) =>
      expect(await typeValue(id, { subject: 'company', field, value }, new Date(at.world.clock), `type ${field}`, at.world.db)).toMatchObject({ ok: true }) // prettier-ignore
    await typed('company.name', 'Südwind Holding')
    await typed('company.domain', 'suedwind.example')
    for (const forgets of [false, true]) {
      if (forgets) await at.world.db.remotes.clear()
      at.world.clock += 3_600_000
      await sent(`again ${forgets}`, id)
      expect(at.store.all('company').map((record) => record.id)).toEqual([before])
      expect(at.store.all('person')).toHaveLength(1)
    }
    // Existing CRM values are filled in, not replaced: the old name stays unless the rep chooses "Replace".
    expect(at.store.replaced).toEqual([])
  })

  it('are refused for one record only, in the CRM’s own words', async () => {
    const other = await filed('sued.example', [finding('company.name', 'Südwind'), ...person('a', 'Ida Sand', 'CFO', 'ida@sued.example')]) // prettier-ignore
    const id = await plain()
    // A validation rule of the CRM that is in no description.
    const answer = at.crm.answer.bind(at.crm)
    const crm = at.crm as unknown as { answer(call: { body?: unknown }): object }
    crm.answer = (call) => {
      const isWrite = at.crm.writeKey(call as never) !== undefined
      if (!isWrite || !JSON.stringify(call.body).includes('Ida')) return answer(call as never)
      if (name === 'tryton') return { status: 200, headers: {}, body: { id: 1, error: ['UserError', ['Ida may not be entered.', '', null]] } } // prettier-ignore
      return { status: 400, headers: { 'x-status-reason': 'Ida may not be entered.' }, body: name === 'salesforce' ? [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Ida may not be entered.' }] : { category: 'VALIDATION_ERROR', message: 'Ida may not be entered.', error: 'Ida may not be entered.' } } // prettier-ignore
    }
    const records = (await sent('one', other, id)).filter(({ object }) => object !== 'link')
    expect(records.map(({ name: who, state }) => `${who} ${state}`).sort()).toEqual(['Ida Sand failed', 'Jo Brandt done', 'Nordwind done', 'Südwind done']) // prettier-ignore
    expect(records.find(({ state }) => state === 'failed')?.error?.detail).toBe('Ida may not be entered.')
    await connect(at.world, name, secret)
  })
})
