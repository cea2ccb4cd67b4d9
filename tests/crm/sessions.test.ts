import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { resumeExport, startExport } from '../../lib/actions/crm/jobs.ts'
import { renewal } from '../../lib/actions/crm/renewal.ts'
import { codeIn } from '../../lib/actions/crm/sign-in-answer.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import { network } from './network.mjs'
import { Salesforce } from './salesforce.mjs'
import { Store } from './store.mjs'
import { connect, fileCompanies, World } from './world.ts'

const signedIn = { clientId: 'client-1', refresh: 'signed-in' }

describe('a session that expires', () => {
  let world: World
  let store: Store
  let crm: Salesforce
  let line: ReturnType<typeof network>
  let ids: string[]
  beforeEach(async () => {
    world = new World()
    store = new Store(() => world.clock)
    crm = new Salesforce(store)
    line = network(crm, { now: () => world.clock, pass: world.pass })
    world.network = line
    await connect(world, 'salesforce', signedIn)
    ids = await fileCompanies(world, 0, 6)
  })

  const begin = async () => {
    const made = await startExport('c', ids, 'one', true, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    return made.jobId
  }
  const whole = () => [store.all('company').length, store.all('person').length]

  it('is renewed as often as needed, each refresh token used once', async () => {
    let calls = 0
    const used: string[] = []
    world.network = {
      send: async (address, request) => {
        if (request.form?.['refresh_token']) used.push(request.form['refresh_token'])
        else if ((calls += 1) % 2 === 0) crm.sessions.clear()
        return line.send(address, request)
      },
    }
    const id = await begin()
    expect((await world.db.jobs.get(id))?.state).toBe('done')
    expect(whole()).toEqual([6, 12])
    expect(used.length).toBeGreaterThan(2)
    expect(new Set(used).size).toBe(used.length)
    expect(crm.refresh.has(world.secrets.get('c')!['refresh']!), 'the token that is kept is the good one').toBe(true) // prettier-ignore
    expect(store.duplicates('person', crm.keyField)).toEqual([])
  })

  it('waits if the token endpoint does not answer, and recovers without the rep', async () => {
    crm.sessions.clear()
    let deaf = 3
    world.network = {
      send: async (address, request) => {
        if (request.form && (deaf -= 1) >= 0) return { status: 503, headers: {}, body: undefined }
        return line.send(address, request)
      },
    }
    const id = await begin()
    expect((await world.db.jobs.get(id))?.state).toBe('done')
    expect(whole()).toEqual([6, 12])
    expect((await world.db.connections.get('c'))?.state).toBe('ready')
  })

  it('stops if renewal is refused, and resumes after a new sign-in', async () => {
    world.network = {
      send: async (address, request) => {
        // The companies are created, and the first people are being sent.
        if (request.path.includes('composite/sobjects/Contact/')) {
          crm.sessions.clear()
          crm.refresh.clear()
        }
        return line.send(address, request)
      },
    }
    const id = await begin()
    expect(await world.db.jobs.get(id)).toMatchObject({ state: 'paused', stoppedBy: 'key' })
    expect((await world.db.connections.get('c'))?.state).toBe('broken')
    expect(whole()).toEqual([6, 0])
    world.network = line
    crm.refresh.add('signed-in')
    await connect(world, 'salesforce', signedIn)
    await resumeExport(id, world.ports)
    await world.run('c')
    expect((await world.db.jobs.get(id))?.state).toBe('done')
    expect(whole()).toEqual([6, 12])
    expect(store.duplicates('company', crm.keyField)).toEqual([])
  })

  it('is renewed only once if two find it expired', async () => {
    const used = world.secrets.get('c')!
    let refreshed = 0
    let last: Promise<unknown> = Promise.resolve()
    const one = () =>
      renewal(connectors.get('salesforce')!, { id: 'c', address: 'https://crm.example', facts: {} }, used, {
        ...world.ports,
        alone: async (_name, work) => (last = last.then(work)) as ReturnType<typeof work>,
        send: async (address, request) => {
          refreshed += 1
          return line.send(address, request)
        },
      })
    const [a, b] = await Promise.all([one(), one()])
    expect(refreshed).toBe(1)
    expect(a).toEqual(b)
    expect(a).toMatchObject({ is: 'new', secret: world.secrets.get('c') })
  })
})

describe('the redirect URL of a sign-in', () => {
  it('yields a code only with the state that was sent', () => {
    expect(codeIn('https://abc.chromiumapp.org/?code=x%2B1&state=s', 's')).toEqual({ code: 'x+1', said: '' })
    expect(codeIn('https://abc.chromiumapp.org/?code=x&state=other', 's').code).toBeUndefined()
    expect(codeIn('https://abc.chromiumapp.org/?error=access_denied&error_description=end-user%20denied&state=s', 's')).toEqual({ said: 'end-user denied' }) // prettier-ignore
    for (const led of [undefined, '', 'about:blank', 'nonsense'])
      expect(codeIn(led, 's').code).toBeUndefined()
  })
})
