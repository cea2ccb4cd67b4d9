import type { Locator } from 'playwright-core'

/** Counts clicks and keys as the rep spends them; pressing the toolbar button does not count. */
export function counted() {
  let clicks = 0
  return {
    click: async (target: Locator) => {
      clicks += 1
      await target.click()
    },
    /** A key pressed on the focused element. */
    press: async (target: Locator, key: string) => {
      clicks += 1
      await target.press(key)
    },
    clicks: () => clicks,
  }
}
