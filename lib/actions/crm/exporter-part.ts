import { runExports } from './run-exports.ts'

/** What the worker does about exports: connectors and outbox are only read when there is something to send. */
export const exporter = { runExports }

export type Exporter = typeof exporter
