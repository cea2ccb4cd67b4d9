import { mayCallCrm } from '../../browser/crm-access.ts'
import { wakeRunner } from '../../browser/runner-wake.ts'
import { secretOf, storeSecret } from '../../browser/secrets.ts'
import { database } from '../../storage/database.ts'
import { isSafeAddress } from './access.ts'
import { exportGate } from './gate.ts'
import type { Ports } from './ports.ts'
import { send } from './send.ts'

/** The engine in the browser. */
export const ports: Ports = {
  db: database,
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  send,
  secretOf,
  storeSecret,
  online: () => navigator.onLine,
  mayCall: async (address) => isSafeAddress(address) && (await mayCallCrm(address)),
  gate: exportGate,
  alone: (name, work) => navigator.locks.request(name, work),
  wake: wakeRunner,
}
