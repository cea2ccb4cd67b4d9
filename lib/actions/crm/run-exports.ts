import { awake, ringEvery, ringNoMore } from '../../browser/runner-wake.ts'
import { hasActiveJob } from '../../storage/outbox.ts'
import { database } from '../../storage/database.ts'
import { lockOf } from './keep-going.ts'
import type { ConnectorOf } from './ports.ts'
import { ports } from './real-ports.ts'
import { runConnection } from './runner.ts'

let running: Promise<void> | undefined
let again = false

/**
 * Works off everything that is to be sent, in the worker. Called as often as anything may be there: whatever comes while it runs is
 * done in the same run.
 */
export async function runExports(connectorOf: ConnectorOf): Promise<void> {
  again = true
  running ??= work(connectorOf).finally(() => (running = undefined))
  return running
}

async function work(connectorOf: ConnectorOf): Promise<void> {
  while (again) {
    again = false
    // Before anything else: a worker that is ended at any point from here on is woken again.
    await ringEvery()
    if (!(await hasActiveJob())) {
      await ringNoMore()
      continue
    }
    const connections = await database.connections.toCollection().primaryKeys()
    await awake(() => Promise.all(connections.map((id) => runAlone(id, connectorOf))))
    if (!(await hasActiveJob())) await ringNoMore()
  }
}

/** One runner a connection in the whole browser; one CRM that does not answer holds up no other. */
async function runAlone(connectionId: string, connectorOf: ConnectorOf): Promise<void> {
  await navigator.locks.request(lockOf(connectionId), { ifAvailable: true }, async (lock) => {
    if (!lock) return
    try {
      await runConnection(connectionId, { ...ports, connectorOf })
    } catch (failure) {
      console.error(failure)
    }
  })
}
