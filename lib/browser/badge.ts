import { browser } from './api.ts'

/**
 * Shows on the toolbar button how many values on the tab's page are new; empty for 0. The browser clears it on navigation.
 */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f6f5c' })
    await browser.action.setBadgeText({ tabId, text: count > 0 ? (count > 99 ? '99+' : String(count)) : '' })
  } catch {
    // The tab was closed in the meantime.
  }
}
