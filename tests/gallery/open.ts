import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { serveGallery } from './serve.mjs'

/** The gallery in a real browser. */
export interface Gallery {
  readonly page: (options?: BrowserContextOptions) => Promise<Page>
  readonly show: (page: Page, ask: Readonly<Record<string, string>>) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openGallery(): Promise<Gallery> {
  const served = await serveGallery()
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  return {
    page: async (options) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...options })
      // Allow for a busy machine.
      context.setDefaultTimeout(120_000)
      return context.newPage()
    },
    show: async (page, ask) => {
      await page.goto(`${served.address}?${new URLSearchParams(ask)}`)
      await page.waitForSelector('body[data-shown]')
      await page.waitForFunction(
        () => document.querySelector('h1') && !document.querySelector('[aria-busy] .unseen'),
      )
    },
    close: async () => {
      await browser.close()
      await served.stop()
    },
  }
}
