import type { Connector } from '../../connectors/connector.ts'
import { runExports } from './run-exports.ts'

export type { Connector }

/**
 * The worker's export part: engine and outbox are loaded only if there is something to send, and only the connector that is
 * needed.
 */
export const exporter = { runExports }

export type Exporter = typeof exporter
