import type { Runtime } from 'webextension-polyfill'
import { browser } from './api.ts'
import type { Receiver } from './receive.ts'
import { asTabInFront, type TabInFront } from './tabs.ts'

/** The toolbar button or its shortcut: the one gesture that grants a tab (activeTab). */
export function onActionClicked(callback: (tab: TabInFront) => void): void {
  browser.action.onClicked.addListener((tab) => callback(asTabInFront(tab)))
}

/** Messages, but for the wake-up call of the exports, which is a bare text. */
export function onPageMessage(answer: () => Receiver): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) =>
    typeof raw === 'object' ? answer()(raw, sender) : undefined,
  )
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

export function onInstalledOrStarted(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback)
  browser.runtime.onStartup.addListener(callback)
}
