import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Wish } from '../soak/kit/commands.ts'
import type { Faults } from '../soak/kit/page.ts'
import { broken, faultBrowser } from './kit/fault-browser.ts'
import { filesWith } from './kit/residue.ts'

declare const faults: Faults

/** Profiles in the store while the progress is watched; PROFILES=20000 for the full size. */
const MANY = Number(process.env['PROFILES'] ?? 1500)

/** Words that do not occur in a browser's own files, in lower case as in list rows. */
const COMPANY = 'vexqorbanjulp'
const PERSON = 'Zykwardo Fnimquest'
const SITE = `${COMPANY}.example`

const chromium = faultBrowser()

const run = (page: Page, wish: Wish, id: string) =>
  page.evaluate(([wish, id]) => faults.run(wish, id), [wish, id] as [Wish, string])
const profileOf = async (page: Page, site: string) => {
  const all = await page.evaluate(() => faults.profiles())
  return all.find(({ domains }) => domains.includes(site))!.id
}
const others = [0, 1, 2, 3, 4, 5].map((at) => ({ site: `stays-${at}.example`, page: at }))

/** A store with a company to forget, a person to forget in another one, and six that stay. */
async function fill(page: Page, turn = 0): Promise<void> {
  for (const one of others) await run(page, { verb: 'save', ...one }, `${one.site} ${turn}`)
  await run(page, { verb: 'save', site: SITE, page: 1 }, `company ${turn}`)
  await run(page, { verb: 'save', site: 'stays-0.example', page: 9, person: PERSON }, `person ${turn}`)
  await page.evaluate(() => faults.keep())
}
/** Runs in the workspace: records every count that was on the screen, with the sentence that stood beside it. */
function keepCounts(): void {
  const counts: Count[] = []
  const look = () => {
    const bar = document.querySelector<HTMLProgressElement>('.status progress')
    const words = bar?.nextElementSibling?.textContent ?? ''
    const beside = document.querySelector('.status-place [role=status]')?.textContent ?? ''
    if (bar && counts.at(-1)?.words !== words) counts.push({ done: bar.value, total: bar.max, words, beside })
  }
  const changes = { childList: true, subtree: true, attributes: true, characterData: true }
  new MutationObserver(look).observe(document.body, changes)
  Object.assign(globalThis, { counts })
}

interface Count {
  readonly done: number
  readonly total: number
  readonly words: string
  readonly beside: string
}

/** List rows and searches ignore case. */
const words = [COMPANY, PERSON.split(' ')[0]!, PERSON.split(' ')[1]!].flatMap((word) => [word, word.toLowerCase()]) // prettier-ignore
const residue = () => words.flatMap((word) => filesWith(chromium.profile(), word))

describe('what was forgotten', () => {
  it('is in no file of the browser once it is erased, nor after a restart, and the rest is intact', async () => {
    const page = await chromium.open()
    await fill(page)
    expect(await page.evaluate(() => faults.neverSites())).toEqual([])
    await page.evaluate(() => faults.neverRead('never.example'))
    expect(await page.evaluate(() => faults.neverSites())).toEqual(['never.example'])
    expect(residue().length, 'the test looks where the words are').toBeGreaterThan(1)
    expect(await page.evaluate((id) => faults.forgetAll(id), await profileOf(page, SITE))).toEqual({
      ok: true,
    })
    const id = await profileOf(page, 'stays-0.example')
    expect(await page.evaluate(([id, name]) => faults.forgetNamed(id, name), [id, PERSON] as const)).toEqual({
      ok: true,
    })
    expect(await page.evaluate(() => faults.erasure())).toMatchObject({ state: 'due' })
    expect(residue().length, 'gone from the rows alone it is not gone').toBeGreaterThan(0)
    expect(await page.evaluate(() => faults.erase())).toMatchObject({ answer: 'erased' })
    expect(await page.evaluate(() => faults.erasure())).toMatchObject({ state: 'erased' })
    expect(residue()).toEqual([])
    expect(await broken(page, others)).toEqual([])
    expect(await page.evaluate(() => faults.soundness())).toBe('sound')
    await chromium.browser().close()
    expect(residue()).toEqual([])
    const again = await chromium.open()
    expect(await again.evaluate(() => faults.neverSites()), 'a list that moved with the store').toEqual([
      'never.example',
    ])
    expect(await broken(again, others)).toEqual([])
    expect((await again.evaluate(() => faults.mend())).back, 'a move is no loss').toBeUndefined()
    await chromium.browser().close()
    expect(residue()).toEqual([])
  }, 180_000)

  it('is erased even if the browser is killed at any step, and nothing else is lost', async () => {
    const steps = ['copy begun', 'copied', 'alone', 'caught up', 'marked whole', 'old bucket gone', 'old files gone'] // prettier-ignore
    for (const [turn, step] of steps.entries()) {
      const page = await chromium.open()
      await fill(page, turn)
      await page.evaluate((id) => faults.forgetAll(id), await profileOf(page, SITE))
      const id = await profileOf(page, 'stays-0.example')
      await page.evaluate(([id, name]) => faults.forgetNamed(id, name), [id, PERSON] as const)
      expect(await page.evaluate((step) => faults.erase(step), step), step).toMatchObject({
        answer: 'stopped',
      })
      await chromium.browser().kill()
      const next = await chromium.open()
      expect((await next.evaluate(() => faults.mend())).back, step).toBeUndefined()
      expect(await broken(next, others), step).toEqual([])
      expect(await next.evaluate(() => faults.erase()), step).toMatchObject({ answer: expect.stringMatching(/erased|nothingDue/) as string }) // prettier-ignore
      expect(await next.evaluate(() => faults.erasure()), step).toMatchObject({ state: 'erased' })
      await chromium.browser().close()
      expect(residue(), step).toEqual([])
    }
  }, 300_000)

  it('is erased during other work: concurrent saves persist, and whoever is forgotten meanwhile is erased too', async () => {
    const page = await chromium.open()
    await fill(page)
    await page.evaluate((id) => faults.forgetAll(id), await profileOf(page, SITE))
    const id = await profileOf(page, 'stays-0.example')
    const saved = Array.from({ length: 24 }, (_, at) => ({ site: `meanwhile-${at % 5}.example`, page: at }))
    const { answer } = await page.evaluate(
      async ([saved, id, name]) => {
        const save = async () => {
          for (const [at, one] of saved.entries()) {
            const wish = { verb: 'save', ...one } as const
            if (at % 2 === 0) await faults.run(wish, `m${at}`)
            else await faults.ask(wish, `m${at}`)
            if (at === 3) await faults.forgetNamed(id, name)
          }
        }
        const saving = save()
        const first = await faults.erase()
        await saving
        // Whoever is forgotten after the last check gets an erasure of their own.
        const last = await faults.erase()
        return last.answer === 'nothingDue' ? first : last
      },
      [saved, id, PERSON] as const,
    )
    expect(answer).toBe('erased')
    expect(await broken(page, [...others, ...saved])).toEqual([])
    expect(await page.evaluate(() => faults.home())).toBeGreaterThan(1)
    await chromium.browser().close()
    expect(residue()).toEqual([])
  }, 180_000)

  it('is reported in the workspace, and erased while another page has the store open', async () => {
    const page = await chromium.open()
    await fill(page)
    const workspace = await chromium.browser().openOwn('workspace.html#/profiles')
    await workspace.locator('tr.table-row', { hasText: COMPANY }).click() // prettier-ignore
    await workspace.getByRole('button', { name: 'Forget this company' }).click()
    await workspace.getByRole('dialog').getByLabel('Never read its sites again').uncheck()
    await workspace.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click()
    await workspace.getByText('What was forgotten has been erased from the disk').waitFor()
    expect(await page.evaluate(() => faults.erasure())).toMatchObject({ state: 'erased' })
    await workspace.goto(chromium.browser().address('workspace.html#/settings'))
    await workspace.getByText(/no longer contain a word of it/).waitFor()
    await chromium.browser().close()
    expect(filesWith(chromium.profile(), COMPANY)).toEqual([])
  }, 120_000)

  it(`is counted at once while it is erased among ${MANY} profiles, beside the sentence that it is forgotten, up to all rows`, async () => {
    const page = await chromium.open()
    await page.evaluate((count) => faults.fill(count), MANY)
    await run(page, { verb: 'save', site: SITE, page: 1 }, 'company')
    const workspace = await chromium.browser().openOwn('workspace.html#/profiles')
    const rows = () => workspace.locator('table').getAttribute('aria-rowcount').then(Number)
    await expect.poll(rows, { timeout: 120_000 }).toBe(MANY + 2) // With its headings.
    await workspace.getByRole('searchbox').fill(COMPANY)
    await workspace.locator('tr.table-row', { hasText: COMPANY }).click()
    await workspace.evaluate(keepCounts)
    await workspace.getByRole('button', { name: 'Forget this company' }).click()
    await workspace.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click()
    await workspace.getByText('What was forgotten has been erased from the disk').waitFor({ timeout: 600_000 }) // prettier-ignore
    const counts = await workspace.evaluate(() => (globalThis as unknown as { counts: Count[] }).counts)
    const done = counts.map((count) => count.done)
    expect(counts.length, 'counts that were seen').toBeGreaterThan(5)
    expect(done[0], 'the count begins where the work does').toBeLessThan(MANY)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    const { total } = counts[0]!
    expect(total, 'each profile has its row and its line of the list').toBeGreaterThan(2 * MANY)
    expect(counts.every((count) => count.total === total)).toBe(true)
    expect(counts.at(-1)).toMatchObject({ done: total, words: `${total.toLocaleString('en')} of ${total.toLocaleString('en')}` }) // prettier-ignore
    expect(counts.some(({ beside }) => beside.endsWith('is forgotten'))).toBe(true)
    expect(await workspace.locator('.status progress').count()).toBe(0)
    await workspace.getByRole('searchbox').fill('')
    await expect.poll(rows).toBe(MANY + 1)
    expect((await page.evaluate(() => faults.profiles())).length).toBe(MANY)
    expect(await page.evaluate(() => faults.erasure())).toMatchObject({ state: 'erased' })
  }, 900_000)
})
