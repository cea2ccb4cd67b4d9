import { browser } from './api.ts'

/** Counts on the toolbar button what is new on the tab's page; nothing for none. The browser clears it on navigation. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f6f5c' })
    await browser.action.setBadgeText({ tabId, text: count > 0 ? (count > 99 ? '99+' : String(count)) : '' })
  } catch {
    // The tab was closed meanwhile.
  }
}
