// Exports from the real extension in a real Chromium to a fake CRM on loopback, while worker and browser are killed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../e2e/browser.mjs'
import { drafts } from './drafts.mjs'

/**
 * The built extension with one permission given beforehand: a browser without a window cannot be asked. Nothing else differs.
 * @param {string} built folder of the built extension
 */
export function withLoopback(built) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-loopback-'))
  cpSync(built, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** One rep with one browser profile, who connects, previews, sends and undoes through the workspace. */
export class Rep {
  #browser
  #page
  kills = { worker: 0, browser: 0 }

  constructor(extension) {
    this.extension = extension
    this.profile = mkdtempSync(join(tmpdir(), 'dossier-rep-'))
  }

  async open() {
    this.#browser = await launch(this.extension, { profile: this.profile })
    this.#page = await this.#browser.openOwn('workspace.html')
    // The welcome page would show the run too.
    const others = this.#page.context().pages().filter((page) => page !== this.#page && page.url().startsWith('chrome-extension:')) // prettier-ignore
    for (const page of others) await page.close()
  }

  get page() {
    return this.#page
  }

  async importDrafts(count) {
    const page = this.#page
    const file = join(this.profile, 'drafts.json')
    // With ten thousand drafts, Playwright would take longer to hand over the file than the product to read it.
    for (let from = 0; from < count; from += 1000) {
      writeFileSync(file, drafts(Math.min(1000, count - from), from))
      await page.goto(this.#browser.address('workspace.html#/import'))
      await page.reload() // Nothing is there any more that was said of the file before.
      await page.locator('input[type=file]').setInputFiles(file, { timeout: 120_000 })
      await page.getByRole('button', { name: 'Import another file' }).waitFor({ timeout: 900_000 })
    }
  }

  async connect(name, fields) {
    const page = this.#page
    await page.goto(this.#browser.address('workspace.html#/connections'))
    await page.getByRole('button', { name: `Connect ${name}` }).click()
    for (const [label, value] of Object.entries(fields))
      await page.getByLabel(label, { exact: true }).fill(value)
    await page.getByRole('button', { name: /^(?:Connect and test|Sign in and connect)$/ }).click()
    await page.getByRole('heading', { name: new RegExp(`^${name} ·`) }).waitFor({ timeout: 30_000 })
  }

  /** Previews an export of everything; returns the URL of the run. */
  async preview(name) {
    const page = this.#page
    await page.goto(this.#browser.address('workspace.html#/profiles'))
    await page.getByRole('button', { name: `Preview for ${name}` }).click()
    await page.waitForURL(/#\/exports\/./)
    await this.#reaches(/The plan is ready/)
    return page.url()
  }

  async send(run) {
    await this.#page.goto(run)
    await this.#page.getByRole('button', { name: /^Send \d/ }).click()
  }

  async undo(run) {
    await this.#page.goto(run)
    await this.#page.getByRole('button', { name: 'Undo this run' }).click()
    await this.#page.waitForURL((url) => url.href !== run && /#\/exports\/./.test(url.href))
    return this.#page.url()
  }

  /** Waits for the end of a run, applying `harm` to worker and browser meanwhile. */
  async until(run, state, harm = async () => false) {
    const end = Date.now() + 7_200_000
    for (;;) {
      if (Date.now() > end) throw new Error(`The run does not end: ${await this.words()}`)
      if ((await this.words()).some((each) => state.test(each))) return
      await harm(this, run)
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }

  /** What a function of the worker answers. */
  async inWorker(asked) {
    return (await this.#browser.worker()).evaluate(asked)
  }

  async killWorker() {
    this.kills.worker += await this.#browser.stopWorker()
  }

  async killBrowser(run) {
    this.kills.browser += 1
    await this.#browser.kill()
    await this.open()
    await this.#page.goto(run)
  }

  /**
   * The text of the run's page. Without Playwright's role computation, which for a page of records costs as much as the run.
   */
  async words() {
    return this.#page.evaluate(() => [...globalThis.document.querySelectorAll('main [role=status]')].map((each) => each.textContent)) // prettier-ignore
  }

  async counts() {
    const chips = await this.#page.getByRole('group', { name: 'Show' }).getByRole('button').allInnerTexts()
    return Object.fromEntries(chips.map((chip) => [chip.replace(/\s*[\d,]+$/, ''), Number(/[\d,]+$/.exec(chip)?.[0].replace(',', ''))])) // prettier-ignore
  }

  async #reaches(words) {
    await this.#page.getByText(words).first().waitFor({ timeout: 1_800_000 })
  }

  async close() {
    await this.#browser?.close().catch(() => {})
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
