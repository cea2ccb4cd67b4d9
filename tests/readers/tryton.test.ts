import 'fake-indexeddb/auto'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startExport, undoExport } from '../../lib/actions/crm/jobs.ts'
import { send } from '../../lib/actions/crm/send.ts'
import type { CrmAnswer, CrmRequest, Json } from '../../lib/model/index.ts'
import { countsOf } from '../../lib/storage/outbox.ts'
import { connect, fileCompanies, World } from '../crm/world.ts'
import { hasModule, trytond } from '../setup/readers.mjs'

const here = hasModule('trytond.modules.party')
const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'
const PASSWORD = 'a long secret'
const secret = { database: 'firm', user: 'export', password: PASSWORD }
let server: ChildProcess | undefined
let folder = ''
let address = ''

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
    })
  })
}

/** Browsers name the extension as the origin of its calls; Tryton answers only to those that its configuration lists. */
const called = (request: CrmRequest, origin = ORIGIN) =>
  send(address, { ...request, headers: { ...request.headers, Origin: origin } })

beforeAll(async () => {
  if (!here) return
  folder = mkdtempSync(join(tmpdir(), 'dossier-tryton-'))
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  const [config, pass] = [join(folder, 'trytond.conf'), join(folder, 'pass')]
  writeFileSync(config, `[database]\nuri = sqlite://\npath = ${folder}\n[web]\nlisten = 127.0.0.1:${port}\ncors = ${ORIGIN}\n`) // prettier-ignore
  writeFileSync(pass, PASSWORD, { mode: 0o600 })
  writeFileSync(join(folder, 'firm.sqlite'), '')
  const made = spawnSync(trytond.admin, ['-c', config, '-d', 'firm', '--all', '-u', 'party', '--activate-dependencies', '--email', 'admin@firm.example'], { env: { ...process.env, TRYTONPASSFILE: pass }, encoding: 'utf8' }) // prettier-ignore
  if (made.status !== 0) throw new Error(made.stderr)
  server = spawn(trytond.server, ['-c', config], { stdio: 'ignore' })
  await vi.waitFor(() => fetch(address), { timeout: 60_000, interval: 200 })
  const login = { id: 1, method: 'common.db.login', params: ['admin', { password: PASSWORD }] }
  const [id, token] = ((await called({ method: 'POST', path: '/firm/', body: login })).body as { result: Json[] }).result // prettier-ignore
  session = `Session ${btoa(`admin:${String(id)}:${String(token)}`)}`
  // As the connect screen asks for: no administrator of the server, only of parties.
  const groups = await asked<number[]>('res.group.search', [['name', '=', 'Party Administration']], 0, null, null) // prettier-ignore
  await asked('res.user.create', [
    { name: 'Export', login: 'export', password: PASSWORD, groups: [['add', groups]] },
  ])
}, 180_000)
afterAll(() => {
  server?.kill()
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

let session = ''
async function asked<T>(method: string, ...params: readonly Json[]): Promise<T> {
  const answer = await called({ method: 'POST', path: '/firm/', headers: { Authorization: session }, body: { id: 1, method: `model.${method}`, params: [...params, {}] } }) // prettier-ignore
  expect(answer.body).not.toHaveProperty('error')
  return (answer.body as { result: T }).result
}

interface Party {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly 'contact_mechanisms.': readonly { readonly type: string; readonly value: string }[]
  readonly 'addresses.': readonly { readonly city: string | null; readonly street: string | null }[]
  readonly 'identifiers.': readonly { readonly code: string }[]
}
const FIELDS = ['code', 'name', 'write_date', 'contact_mechanisms.type', 'contact_mechanisms.value', 'addresses.street', 'addresses.city', 'identifiers.code'] // prettier-ignore
const parties = () => asked<Party[]>('party.party.search_read', [], 0, null, [['id', 'ASC']], FIELDS)
const reach = (party: Party) => party['contact_mechanisms.'].map(({ type, value }) => `${type} ${value}`).sort() // prettier-ignore

describe.skipIf(!here)('an export to a real Tryton', () => {
  let world: World
  let writes: string[]
  let twice = false
  let ids: string[]

  beforeEach(async () => {
    for (const { id } of await parties()) await asked('party.party.delete', [id])
    world = new World()
    writes = []
    twice = false
    const heard = async (_address: string, request: CrmRequest): Promise<CrmAnswer> => {
      const method = String((request.body as { method?: string }).method)
      const isWrite = /\.(?:create|write|delete)$/.test(method)
      if (isWrite) writes.push(method)
      if (isWrite && twice) await called(request)
      return called(request)
    }
    world.network = { send: heard }
    await connect(world, 'tryton', secret, (mapping) => mapping, address)
    ids = await fileCompanies(world, 0, 3)
  })

  const run = async (command: string) => {
    const made = await startExport('c', ids, command, true, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    const { failed, unknown, conflict } = await countsOf(made.jobId, world.db)
    expect({ failed, unknown, conflict }).toEqual({ failed: 0, unknown: 0, conflict: 0 })
    expect((await world.db.jobs.get(made.jobId))?.state).toBe('done')
    return made.jobId
  }
  const undo = async (id: string) => {
    expect((await undoExport(id, 'back', world.ports)).ok).toBe(true)
    await world.run('c')
  }

  it('makes every company and person once, and takes all of it back', async () => {
    const id = await run('one')
    const made = await parties()
    expect(made).toHaveLength(9)
    const company = made.find(({ name }) => name === 'Pumpenwerk 1')!
    expect(company.code).toBe(`prospect:${ids[1]!}`)
    expect(reach(company)).toContain('email info@pumpenwerk-1.example')
    expect(reach(company).some((each) => /^phone \+4940/.test(each.replace(/(?<=\d) /g, '')))).toBe(true)
    expect(company['addresses.']).toMatchObject([{ street: 'Kai 1', city: 'Hamburg' }])
    const person = made.find(({ name }) => name === 'Anna Muster1')!
    expect(reach(person)).toEqual(['email anna@pumpenwerk-1.example'])
    await undo(id)
    expect(await parties()).toEqual([])
  })

  it('changes nothing the second time, nor when only our key is left to find them by', async () => {
    await run('one')
    const before = await parties()
    writes.length = 0
    await run('two')
    await world.db.remotes.clear()
    await run('three')
    expect(writes).toEqual([])
    expect(await parties()).toEqual(before)
  })

  it('makes one party of a call that arrives twice', async () => {
    twice = true
    const id = await run('one')
    expect(await parties()).toHaveLength(9)
    await undo(id)
    expect(await parties()).toEqual([])
  })

  it('fills a party that stands there, leaves its own number and words alone, and gives it back', async () => {
    const mechanisms = [['create', [{ type: 'website', value: 'https://www.pumpenwerk-0.example/' }]]]
    await asked('party.party.create', [{ name: 'Pumpenwerk Null', code: 'K-42', contact_mechanisms: mechanisms, addresses: [['create', [{ city: 'Altona' }]]] }]) // prettier-ignore
    const [before] = await parties()
    const id = await run('one')
    const filled = (await parties()).find(({ code }) => code === 'K-42')!
    expect(filled).toMatchObject({ name: 'Pumpenwerk Null', 'addresses.': [{ city: 'Altona', street: 'Kai 0' }] }) // prettier-ignore
    expect(filled['identifiers.'].map(({ code }) => code)).toEqual([`prospect:${ids[0]!}`])
    expect(reach(filled)).toContain('email info@pumpenwerk-0.example')
    writes.length = 0
    await world.db.remotes.clear()
    await run('two')
    expect(writes).toEqual([])
    await undo(id)
    expect((await parties()).map((party) => ({ ...party, write_date: null }))).toEqual([{ ...before!, write_date: null }]) // prettier-ignore
  })

  it('does not overwrite what somebody changed a moment before', async () => {
    const mechanisms = [['create', [{ type: 'website', value: 'https://www.pumpenwerk-0.example/' }]]]
    const [party] = await asked<number[]>('party.party.create', [{ name: 'Pumpenwerk Null', code: 'K-42', contact_mechanisms: mechanisms }]) // prettier-ignore
    // SQLite keeps the times of changes in whole seconds: the party has to be older than one.
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const heard = world.network!
    let edits = 0
    world.network = {
      send: async (to, request) => {
        const isChange = String((request.body as { method?: string }).method).endsWith('party.write')
        if (isChange && (edits += 1) === 1) await asked('party.party.write', [party!], { name: 'Pumpenwerk Null', contact_mechanisms: [['create', [{ type: 'email', value: 'desk@pumpenwerk-0.example' }]]] }) // prettier-ignore
        return heard.send(to, request)
      },
    }
    const made = await startExport('c', ids.slice(0, 1), 'one', true, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    const { conflict } = await countsOf(made.jobId, world.db)
    expect(conflict).toBeGreaterThan(0)
    const there = (await parties()).find(({ code }) => code === 'K-42')!
    expect(reach(there)).toEqual(['email desk@pumpenwerk-0.example', 'website https://www.pumpenwerk-0.example/']) // prettier-ignore
  })

  it('opens a new session when the old one has run out', async () => {
    world.secrets.set('c', { ...world.secrets.get('c')!, session: btoa('admin:1:of yesterday') })
    await run('one')
    expect(await parties()).toHaveLength(9)
  })

  it('is refused where the server does not list the extension', async () => {
    const body = { id: 1, method: 'common.db.login', params: ['admin', { password: PASSWORD }] }
    const answer = await called({ method: 'POST', path: '/firm/', body }, 'chrome-extension://another')
    // Some versions of its web server make a failure of the refusal.
    expect([403, 500]).toContain(answer.status)
    expect(answer.body ?? {}).not.toHaveProperty('result')
  })
})
