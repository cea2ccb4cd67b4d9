import type { Runtime } from 'webextension-polyfill'
import { browser } from './api.ts'
import type { Receiver } from './receive.ts'
import { asTabInFront, type TabInFront } from './tabs.ts'

/** The toolbar button or its shortcut: the one gesture that grants a tab (activeTab). */
export function onActionClicked(callback: (tab: TabInFront) => void): void {
  browser.action.onClicked.addListener((tab) => callback(asTabInFront(tab)))
}

/**
 * Messages of our script in a page. Who sent it and what it is called is looked at before `answerOf` brings the part of the
 * worker that `answers` names for it: a stranger wakes none, and the wake-up call of the exports is a bare text.
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

/** The extension is new here; not for an update, nor when the browser itself is updated. */
export function onFirstInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback()
  })
}

/**
 * This worker is new here: the extension was installed, updated, or turned on again after it was off, which the browser tells by
 * no event of its own. The worker's own `activate` tells all three, and no start of the browser or of a sleeping worker.
 */
export function onActivated(callback: () => void): void {
  globalThis.addEventListener('activate', callback)
}

export function onInstalledOrStarted(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback)
  browser.runtime.onStartup.addListener(callback)
}
