import type { Connector, Secret } from '../../connectors/connector.ts'
import type { CrmAnswer, CrmRequest } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import type { GateOpener } from './gate.ts'

/** The engine's dependencies on the outside world; tests supply a clock, a network and a sudden death. */
export interface Ports {
  readonly db: Database
  /** Milliseconds since the epoch. */
  now(): number
  sleep(ms: number): Promise<void>
  /** 0 to 1, as jitter for waits. */
  random(): number
  send(address: string, request: CrmRequest): Promise<CrmAnswer>
  /** `locked`: encrypted with a passphrase that has not been entered since the browser started. */
  secretOf(connectionId: string): Promise<Secret | 'locked' | undefined>
  /** False while locked. */
  storeSecret(connectionId: string, secret: Secret): Promise<boolean>
  online(): boolean
  mayCall(address: string): Promise<boolean>
  readonly gate: GateOpener
  /** Runs work under a lock that is exclusive across the browser. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Notifies the worker that there is work. */
  wake(): Promise<void>
}

/** A connector by its id; undefined if it no longer exists. In the worker this loads its script. */
export type ConnectorOf = (id: string) => Connector | undefined

/** What the runner needs in addition. */
export interface RunnerPorts extends Ports {
  readonly connectorOf: ConnectorOf
}
