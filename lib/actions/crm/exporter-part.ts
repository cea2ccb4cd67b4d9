import type { Connector } from '../../connectors/connector.ts'
import { runExports } from './run-exports.ts'

export type { Connector }

/** What the worker does about exports: engine and outbox are only read when there is something to send, and of the connectors the one whose CRM it goes to. */
export const exporter = { runExports }

export type Exporter = typeof exporter
