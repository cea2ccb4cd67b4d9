import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { builtExtension } from '../../house/built.ts'
import { newProfile, openFaults } from '../../soak/kit/driver.mjs'
import { faultExtension } from '../../soak/kit/extension.mjs'
import type { Faults } from '../../soak/kit/page.ts'
import type { Acknowledged } from '../../soak/kit/invariants.ts'

declare const faults: Faults

type Opened = Awaited<ReturnType<typeof openFaults>>

/** For each test of a file a new profile folder, with the extension and its fault page, opened as often as needed. */
export function faultBrowser() {
  let extension: Awaited<ReturnType<typeof faultExtension>>
  let place: ReturnType<typeof newProfile>
  let opened: Opened | undefined
  beforeAll(async () => {
    await builtExtension()
    extension = await faultExtension()
  }, 300_000)
  afterAll(() => extension.remove())
  beforeEach(() => {
    place = newProfile()
  })
  afterEach(async () => {
    await opened?.browser.close().catch(() => undefined)
    opened = undefined
    place.remove()
  })
  return {
    /** Starts the browser and returns its fault page. */
    async open(folder = extension.folder): Promise<Page> {
      opened = await openFaults(folder, place.profile)
      return opened.page
    },
    /** The browser opened last. */
    browser: () => opened!.browser,
    /** The profile folder, which outlives the browser. */
    profile: () => place.profile,
    folder: () => extension.folder,
  }
}

/** What is wrong with the store, as sentences. */
export function broken(page: Page, saved: readonly Acknowledged[] = []): Promise<string[]> {
  return page.evaluate((acknowledged) => faults.broken(acknowledged), [...saved])
}
