import 'fake-indexeddb/auto'
import type { ExportGate } from '../../lib/exporting/local.ts'
import { runConnection } from '../../lib/actions/crm/runner.ts'
import type { RunnerPorts } from '../../lib/actions/crm/ports.ts'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import type { Secret } from '../../lib/connectors/connector.ts'
import type { Connection, CrmAnswer, CrmRequest, Finding, Mapping } from '../../lib/model/index.ts'
import { Database } from '../../lib/storage/database.ts'
import { finding, person, reading } from '../profile/invented.ts'
import { openGate } from './open-gate.ts'

const never = () => new Promise<never>(() => {})
let worlds = 0

interface Network {
  send(address: string, request: CrmRequest): Promise<CrmAnswer>
}

/** A world whose clock moves only by waiting, and whose worker can be killed at any request. */
export class World {
  readonly db: Database
  clock = Date.UTC(2026, 2, 1)
  gate: ExportGate = openGate
  online = true
  /** Called before and after each request; true kills the worker there. */
  kills: ((when: 'before' | 'after', request: CrmRequest) => boolean) | undefined
  network: Network | undefined
  secrets = new Map<string, Secret>()
  deaths = 0
  #life = 0
  #died: (() => void) | undefined

  constructor() {
    this.db = new Database(`world ${(worlds += 1)}`)
  }

  pass = async (ms: number): Promise<void> => {
    const until = this.clock + ms
    await new Promise((resolve) => setImmediate(resolve))
    this.clock = Math.max(this.clock, until)
  }

  #ports(): RunnerPorts {
    const life = this.#life
    const alive = () => life === this.#life
    return {
      db: this.db,
      now: () => this.clock,
      sleep: (ms) => (alive() ? this.pass(ms) : never()),
      random: () => 0.5,
      send: async (address, request) => {
        if (!alive()) return never()
        if (this.kills?.('before', request)) return this.#die()
        const answer = await this.network!.send(address, request)
        if (!alive()) return never()
        return this.kills?.('after', request) ? this.#die() : answer
      },
      secretOf: async (id) => this.secrets.get(id),
      storeSecret: async (id, secret) => this.secrets.set(id, secret) === this.secrets,
      online: () => this.online,
      mayCall: async () => (alive() ? true : never()),
      gate: async () => this.gate,
      alone: (_name, work) => work(),
      wake: async () => {},
      connectorOf: (id) => connectors.get(id),
    }
  }

  get ports(): RunnerPorts {
    return this.#ports()
  }

  #die(): Promise<never> {
    this.#life += 1
    this.deaths += 1
    this.#died?.()
    return never()
  }

  /** Runs the connection to its end, waking it as often as alarms and deaths require. */
  async run(connectionId: string, most = 2000): Promise<void> {
    for (let turn = 0; turn < most; turn += 1) {
      const died = new Promise<'died'>((resolve) => (this.#died = () => resolve('died')))
      const again = await Promise.race([runConnection(connectionId, this.#ports()), died])
      if (again === undefined) return
      if (again === 'died') await new Promise((resolve) => setTimeout(resolve, 15))
      else this.clock = Math.max(this.clock, again)
    }
    throw new Error('The run does not end.')
  }
}

/** A connection as the connect form creates it: the CRM's fields, the default mapping. */
export async function connect(
  world: World,
  connectorId: string,
  secret: Secret,
  change: (mapping: Mapping) => Mapping = (m) => m,
  address = 'https://crm.example',
): Promise<Connection> {
  const connector = connectors.get(connectorId)!
  const ask = async <T>(
    steps: Generator<CrmRequest, T, CrmAnswer>,
    facts: Readonly<Record<string, string>> = {},
  ) => {
    let step = steps.next()
    while (!step.done)
      step = steps.next(
        await world.network!.send(
          address,
          connector.signed(step.value, world.secrets.get('c') ?? secret, { address, facts }),
        ),
      )
    return step.value
  }
  const open = connector.asks.filter((asked) => !asked.secret && secret[asked.name] !== undefined)
  const said = Object.fromEntries(open.map(({ name }) => [name, secret[name]!]))
  if (connector.renewed) world.secrets.set('c', await ask(connector.renewed(secret, said), said))
  else world.secrets.set('c', secret)
  const account = await ask(connector.account(), said)
  const facts = { ...said, ...account.facts }
  const schema = await ask(connector.schema(facts), facts)
  const connection: Connection = {
    id: 'c',
    connector: connectorId,
    address,
    account: account.name,
    facts,
    schema,
    mapping: change(connector.defaults(schema)),
    createdAt: new Date(world.clock).toISOString(),
    state: 'ready',
    waitUntil: 0,
  }
  await world.db.connections.put(connection)
  return connection
}

/** An invented company with two people. */
export function companyReading(n: number, more: readonly Finding[] = []) {
  const name = `Pumpenwerk ${n}`
  const domain = `pumpenwerk-${n}.example`
  return reading(
    '/',
    [
      finding('company.name', name),
      finding('company.industry', 'Manufacturing'),
      finding('company.email', `info@${domain}`),
      finding('company.description', `Pumps, number ${n}`),
      finding('company.phone', `+4940${100_000 + n}`),
      finding('company.address', `Kai ${n}, 20457 Hamburg`, {
        parts: {
          street: `Kai ${n}`,
          locality: 'Hamburg',
          postalCode: '20457',
          country: 'Germany',
          type: 'head',
        },
      }),
      ...person('a', `Anna Muster${n}`, 'CEO', `anna@${domain}`),
      ...person('b', `Bernd Beispiel${n}`, 'Head of Sales', `bernd@${domain}`),
      ...more,
    ],
    'own',
    domain,
  )
}

/** Files this many companies; returns their profiles' ids. */
export async function fileCompanies(
  world: World,
  from: number,
  to: number,
  more: (n: number) => readonly Finding[] = () => [],
): Promise<string[]> {
  const ids: string[] = []
  for (let n = from; n < to; n += 1) {
    const filed = await addToProfile(
      companyReading(n, more(n)),
      new Date(world.clock),
      `file ${n} ${more(n).length}`,
      { people: ['person:a', 'person:b'] },
      world.db,
    )
    if (!filed.ok) throw new Error(filed.problem)
    ids.push(filed.profileId)
  }
  return ids
}
