import type { Runtime } from 'webextension-polyfill'
import { browser } from './api.ts'
import type { Receiver } from './receive.ts'
import { asBrowserTab, type BrowserTab } from './tabs.ts'

/** The toolbar button or its shortcut: the only gesture that grants `activeTab`. */
export function onActionClicked(callback: (tab: BrowserTab) => void): void {
  browser.action.onClicked.addListener((tab) => callback(asBrowserTab(tab)))
}

/**
 * Messages from our content script. Sender and type are checked before `answerOf` loads the worker part that `answers`
 * names: an unauthorised message loads no part, and the export wake-up call is a plain string.
 */
export function onPageMessage<Part extends string>(
  answers: Readonly<Record<string, Part>>,
  answerOf: (part: Part) => Receiver,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const type = typeOf(raw)
    if (sender.id !== browser.runtime.id || !Object.hasOwn(answers, type)) return undefined
    return answerOf(answers[type]!)(raw, sender)
  })
}

function typeOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string'
    ? raw.type
    : ''
}

export function onPermissionsChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
}

/** Fires on first installation only, not on updates of the extension or the browser. */
export function onFirstInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback()
  })
}

/**
 * Fires when this worker version first runs: on installation, update, or re-enabling, for which the browser has no event.
 * The worker's own `activate` covers all three and does not fire when the browser or a sleeping worker starts.
 */
export function onActivated(callback: () => void): void {
  globalThis.addEventListener('activate', callback)
}

export function onInstalledOrStarted(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback)
  browser.runtime.onStartup.addListener(callback)
}
