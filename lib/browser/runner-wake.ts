import type { Runtime } from 'webextension-polyfill'
import { browser } from './api.ts'

const ALARM = 'export'
const WAKE = 'export.wake'
/** The shortest alarm period that Chrome allows a packed extension. */
const PERIOD_MINUTES = 0.5
const KEEP_ALIVE_MS = 20_000
/** Session storage key: when the outbox was last found empty. */
const NOTHING = 'export.nothing'
/** How long that result is trusted. Starting an export revokes it. */
const BELIEVED_MS = 600_000

/** Calls back when there may be something to send: one of our pages asks, an alarm fires, or the browser starts. */
export function onRunnerWake(run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void run()
  })
  browser.runtime.onStartup.addListener(() => void run())
  // A crashed browser may have lost the alarm, so every start of the worker checks the outbox, unless it did so recently.
  setTimeout(() => void isNothing().then((nothing) => (nothing ? undefined : run())), 0)
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const ours =
      sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true
    if (!ours || message !== WAKE) return undefined
    void run()
    return Promise.resolve(true)
  })
}

/** Wakes the worker from one of our pages. The alarm does the same if nobody is listening. */
export async function wakeRunner(): Promise<void> {
  await keepAlarm()
  await browser.runtime.sendMessage(WAKE).catch(() => undefined)
}

/** Keeps an alarm while there is something to send, so that a stopped worker is restarted. */
export async function keepAlarm(): Promise<void> {
  await Promise.all([
    browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES }),
    browser.storage.session.remove(NOTHING),
  ])
}

/** The outbox is empty: removes the alarm. */
export async function clearAlarm(): Promise<void> {
  await Promise.all([browser.alarms.clear(ALARM), browser.storage.session.set({ [NOTHING]: Date.now() })])
}

async function isNothing(): Promise<boolean> {
  const { [NOTHING]: since } = await browser.storage.session.get(NOTHING)
  return typeof since === 'number' && Math.abs(Date.now() - since) < BELIEVED_MS
}

/** Chrome stops a worker that has called no extension API for 30 seconds, even if it is awaiting something. */
export async function keptAlive<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
