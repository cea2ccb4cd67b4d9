import { clearAlarm, keepAlarm, keptAlive } from '../../browser/runner-wake.ts'
import { activeConnections } from '../../storage/outbox.ts'
import { lockOf } from './keep-going.ts'
import type { ConnectorOf } from './ports.ts'
import { ports } from './real-ports.ts'
import { runConnection } from './runner.ts'

let running: Promise<void> | undefined
let again = false

/**
 * Processes everything to be sent, in the worker. May be called at any time: work that arrives while it runs is done in the
 * same run.
 */
export async function runExports(connectorOf: ConnectorOf): Promise<void> {
  again = true
  running ??= work(connectorOf).finally(() => (running = undefined))
  return running
}

async function work(connectorOf: ConnectorOf): Promise<void> {
  while (again) {
    again = false
    // Must come first: a worker stopped at any later point is woken again.
    await keepAlarm()
    const connections = await activeConnections()
    if (connections.length === 0) {
      await clearAlarm()
      continue
    }
    await keptAlive(() => Promise.all(connections.map((id) => runAlone(id, connectorOf))))
    if ((await activeConnections()).length === 0) await clearAlarm()
  }
}

/** One runner per connection in the whole browser, so that one unresponsive CRM does not hold up the others. */
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
