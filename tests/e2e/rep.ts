import type { Locator } from 'playwright-core'

/** Clicks and keys as the rep spends them; the toolbar button is pressed to look, and counts as none. */
export function counted() {
  let clicks = 0
  return {
    click: async (target: Locator) => {
      clicks += 1
      await target.click()
    },
    /** A key pressed on what has the focus there. */
    press: async (target: Locator, key: string) => {
      clicks += 1
      await target.press(key)
    },
    clicks: () => clicks,
  }
}
