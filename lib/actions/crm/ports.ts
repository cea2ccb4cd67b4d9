import type { Connector, Secret } from '../../connectors/connector.ts'
import type { CrmAnswer, CrmRequest } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import type { GateOpener } from './gate.ts'

/** What the engine needs of the world. Tests give it a clock, a network and a death of their own. */
export interface Ports {
  readonly db: Database
  /** Milliseconds. */
  now(): number
  sleep(ms: number): Promise<void>
  /** 0 to 1, for waits that must not all end at once. */
  random(): number
  send(address: string, request: CrmRequest): Promise<CrmAnswer>
  /** `locked`: sealed with a passphrase that was not given since the browser started. */
  secretOf(connectionId: string): Promise<Secret | 'locked' | undefined>
  /** False while locked. */
  keepSecret(connectionId: string, secret: Secret): Promise<boolean>
  online(): boolean
  mayCall(address: string): Promise<boolean>
  readonly gate: GateOpener
  /** Does a work that nobody else in the browser may do at the same time. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Tells the worker that there is something to do. */
  wake(): Promise<void>
}

/** A connector by its id; undefined where none bears it any more. In the worker this reads its script. */
export type ConnectorOf = (id: string) => Connector | undefined

/** What the runner needs beside it. */
export interface RunnerPorts extends Ports {
  readonly connectorOf: ConnectorOf
}
