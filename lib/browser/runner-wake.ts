import type { Runtime } from 'webextension-polyfill'
import { browser } from './api.ts'

const ALARM = 'export'
const WAKE = 'export.wake'
/** Chrome rings no packed extension more often. */
const PERIOD_MINUTES = 0.5
const KEEP_ALIVE_MS = 20_000
/** In session storage: when it was last found that there is nothing to send. */
const NOTHING = 'export.nothing'
/** For so long that is believed without another look. Whoever begins an export takes it back. */
const BELIEVED_MS = 600_000

/** Calls back when there may be something to send: a page of ours asks, an alarm rings, the browser starts. */
export function onRunnerWake(run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void run()
  })
  browser.runtime.onStartup.addListener(() => void run())
  // A browser that crashed may have lost the alarm: whatever wakes the worker lets it look, unless it just did.
  setTimeout(() => void isNothing().then((nothing) => (nothing ? undefined : run())), 0)
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const ours =
      sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true
    if (!ours || message !== WAKE) return undefined
    void run()
    return Promise.resolve(true)
  })
}

/** Wakes the worker from a page of ours. The alarm does it too, should nobody hear. */
export async function wakeRunner(): Promise<void> {
  await ringEvery()
  await browser.runtime.sendMessage(WAKE).catch(() => undefined)
}

/** As long as there is something to send, a stopped worker is woken again. */
export async function ringEvery(): Promise<void> {
  await Promise.all([
    browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES }),
    browser.storage.session.remove(NOTHING),
  ])
}

/** There is nothing to send. */
export async function ringNoMore(): Promise<void> {
  await Promise.all([browser.alarms.clear(ALARM), browser.storage.session.set({ [NOTHING]: Date.now() })])
}

async function isNothing(): Promise<boolean> {
  const { [NOTHING]: since } = await browser.storage.session.get(NOTHING)
  return typeof since === 'number' && Math.abs(Date.now() - since) < BELIEVED_MS
}

/** Chrome ends a worker that has not used an extension API for 30 seconds, whatever it waits for. */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
