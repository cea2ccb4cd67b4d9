import type { DBCore, DBCoreTransaction, Middleware } from 'dexie'
import { Database } from '../../../lib/storage/database.ts'
import { carryOut, type Wish } from './commands.ts'

declare const chrome: {
  runtime: {
    onInstalled: { addListener: () => void }
    onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, answer: (response: unknown) => void) => boolean,
      ): void
    }
  }
}

interface Asked {
  readonly faults: Wish
  readonly id: string
  /** Halt before this step of the store (from 0) until the worker is killed. */
  readonly stopAt?: number
}

let steps = 0
let stopAt = Infinity
const channel = new BroadcastChannel('faults')

/** Counts requests to IndexedDB, and halts at the given one. */
const stops: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'stops',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      const step = <T>(what: string, trans: DBCoreTransaction, run: () => Promise<T>): Promise<T> => {
        if (steps++ !== stopAt) return run()
        channel.postMessage({ stoppedAt: `${what} ${name}` })
        // Keeps issuing requests: an idle transaction would commit, unlike that of a killed worker.
        const wait = (): Promise<T> => table.get({ trans, key: '-' }).then(wait)
        return wait()
      }
      return {
        ...table,
        get: (request) => step('get', request.trans, () => table.get(request)),
        getMany: (request) => step('getMany', request.trans, () => table.getMany(request)),
        query: (request) => step('query', request.trans, () => table.query(request)),
        mutate: (request) => step(request.type, request.trans, () => table.mutate(request)),
      }
    },
  }),
}

// The start page would mend and erase concurrently with the test.
chrome.runtime.onInstalled.addListener = () => undefined

const db = new Database()
db.use(stops)

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (typeof message !== 'object' || message === null || !('faults' in message)) return false
  const asked = message as Asked
  steps = 0
  stopAt = asked.stopAt ?? Infinity
  void carryOut(asked.faults, asked.id, db).then(
    (done) => answer({ done, steps }),
    (failure: unknown) => answer({ done: { ok: false, problem: String(failure) }, steps }),
  )
  return true
})
