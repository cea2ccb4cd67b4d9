import type { Connector, Secret, Site, Steps, Trouble } from '../../connectors/connector.ts'
import type { Connection, CrmAnswer, CrmRequest, StopReason, WaitReason } from '../../model/index.ts'
import { without } from '../../exporting/without.ts'
import { OutboxWriter } from './outbox-writer.ts'
import { Places } from './places.ts'
import type { RunnerPorts } from './ports.ts'
import { renewal, type Renewal } from './renewal.ts'

/** Longer waits are left to the alarm, so that the worker need not stay alive. */
const LONG_WAIT_MS = 25_000
const BACKOFF_MS = 500
const MOST_BACKOFF_MS = 300_000
/** Single failures are a record's own problem; this many in a row are the server's. */
const FAILURES_IN_A_ROW = 3

/** Nothing more can be done now: until a time, or until the rep acts. */
export class Halted extends Error {
  readonly until: number | undefined
  readonly stop: StopReason | undefined
  constructor(why: { readonly until: number } | { readonly stop: StopReason }) {
    super('until' in why ? 'waiting' : why.stop)
    this.until = 'until' in why ? why.until : undefined
    this.stop = 'stop' in why ? why.stop : undefined
  }
}

export interface Heard {
  readonly answer: CrmAnswer
  readonly trouble: Trouble | undefined
}

/** The connection to one CRM: signs requests, sends them, respects rate limits, and renews an expired session. */
export class Line {
  readonly connector: Connector
  readonly ports: RunnerPorts
  readonly outbox: OutboxWriter
  /** Limits the requests in flight. */
  readonly places: Places
  /** Company ids in the CRM that this phase of a run has loaded from the store. */
  readonly companies = new Map<string, string>()
  connection: Connection
  #secret: Secret | undefined
  #failures = 0
  #busy = 0
  #renewing: Promise<Renewal> | undefined

  constructor(connection: Connection, ports: RunnerPorts) {
    const connector = ports.connectorOf(connection.connector)
    if (!connector) throw new Error(`No connector is named ${connection.connector}.`)
    this.connection = connection
    this.connector = connector
    this.ports = ports
    this.outbox = new OutboxWriter(ports.db)
    this.places = new Places(connector.parallel)
  }

  get site(): Site {
    return this.connection
  }

  /** True while the CRM has asked us to wait. */
  get rests(): boolean {
    return this.connection.waitUntil > this.ports.now()
  }

  /** Waits until the next request is allowed; a long wait ends the run for now. */
  async turn(): Promise<void> {
    if (!(await this.ports.mayCall(this.connection.address))) throw new Halted({ stop: 'permission' })
    if (!this.ports.online()) await this.#hold(this.ports.now() + LONG_WAIT_MS + 5000, 'network')
    for (;;) {
      const wait = this.connection.waitUntil - this.ports.now()
      if (wait <= 0) return
      if (wait > LONG_WAIT_MS) throw new Halted({ until: this.connection.waitUntil })
      await this.ports.sleep(wait)
    }
  }

  /** Sends one request, whatever the result, and records the rate limit for the next ones. */
  async call(request: CrmRequest): Promise<Heard> {
    const secret = this.#secret ?? (await this.ports.secretOf(this.connection.id))
    if (secret === 'locked') throw new Halted({ stop: 'locked' })
    this.#secret = secret
    if (!secret) throw new Halted({ stop: 'key' })
    let heard = await this.#hear(request)
    // A refused key means that nothing was done, so the same request is sent once more with a new session.
    if (heard.trouble === 'key') {
      const made = await this.#renewed()
      if (made.is === 'new') heard = await this.#hear(request)
      else if (made.is === 'locked') throw new Halted({ stop: 'locked' })
      else if (made.is === 'later') heard = { answer: made.answer, trouble: 'busy' }
    }
    await this.#keepPace(heard)
    return heard
  }

  /** A read, retried until it is answered. */
  async read(request: CrmRequest): Promise<CrmAnswer> {
    for (;;) {
      await this.turn()
      const { answer, trouble } = await this.call(request)
      if (trouble === 'key') throw new Halted({ stop: 'key' })
      if (trouble === undefined) return answer
    }
  }

  async readAll<T>(steps: Steps<T>): Promise<T> {
    let step = steps.next()
    while (!step.done) step = steps.next(await this.read(step.value))
    return step.value
  }

  async #hear(request: CrmRequest): Promise<Heard> {
    const signed = this.connector.signed(request, this.#secret ?? {}, this.site)
    const answer = await this.ports.send(this.connection.address, signed)
    return { answer, trouble: this.connector.trouble(answer) }
  }

  /** One shared renewal for all requests of this line whose key was refused. */
  async #renewed(): Promise<Renewal> {
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined))
    return this.#renewing
  }

  async #renew(): Promise<Renewal> {
    const made = await renewal(this.connector, this.connection, this.#secret ?? {}, this.ports)
    if (made.is === 'new') this.#secret = made.secret
    return made
  }

  async #keepPace({ answer, trouble }: Heard): Promise<void> {
    const now = this.ports.now()
    const pace = this.connector.pace(answer, now)
    this.#failures = trouble === 'lost' ? this.#failures + 1 : 0
    this.#busy = trouble === 'busy' || trouble === 'quota' ? this.#busy + 1 : 0
    if (this.#busy > 0) {
      // No wait may be a reset that is over only by a fast clock.
      const wait = pace?.wait || this.#backoff(this.#busy)
      await this.#hold(now + wait + this.#jitter(wait), trouble === 'quota' ? 'quota' : 'rate')
    } else if (this.#failures >= FAILURES_IN_A_ROW) {
      const reason = answer.lost === 'network' || answer.lost === 'timeout' ? 'network' : 'server'
      await this.#hold(now + this.#backoff(this.#failures - FAILURES_IN_A_ROW + 1), reason)
    } else if (trouble === undefined) {
      if (pace && pace.wait > 0) await this.#hold(now + pace.wait, 'rate')
      else if (this.connection.waitUntil !== 0 && this.connection.waitUntil <= now) await this.#hold(0)
    }
  }

  #backoff(times: number): number {
    const wait = Math.min(BACKOFF_MS * 2 ** times, MOST_BACKOFF_MS)
    return wait + this.#jitter(wait)
  }

  #jitter(wait: number): number {
    return Math.min(wait * 0.2, 5000) * this.ports.random()
  }

  async #hold(until: number, reason?: WaitReason): Promise<void> {
    if (until !== 0 && until <= this.connection.waitUntil) return
    this.connection = {
      ...without(this.connection, 'waitFor'),
      waitUntil: until,
      ...(reason ? { waitFor: reason } : {}),
    }
    const { waitUntil, waitFor } = this.connection
    await this.ports.db.connections.update(this.connection.id, { waitUntil, waitFor })
  }
}
