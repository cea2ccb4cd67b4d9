import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { copyStore, damage } from '../soak/kit/damage.mjs'
import { brokenOrShown, openFaults, openList, saveUntilKilled, seeded } from '../soak/kit/driver.mjs'
import { faultExtension } from '../soak/kit/extension.mjs'
import type { Faults } from '../soak/kit/page.ts'
import type { Wish } from '../soak/kit/commands.ts'
import { broken, faultBrowser } from './kit/fault-browser.ts'

declare const faults: Faults

const chromium = faultBrowser()

const save = (page: Page, site: string, at: number) =>
  page.evaluate(([wish, id]) => faults.run(wish, id), [{ verb: 'save', site, page: at }, `${site} ${at}`] as [Wish, string]) // prettier-ignore

describe('a worker stopped at any database operation', () => {
  /** Commands in sequence, each on the store as the one before left it. */
  const wishes: ((profiles: { id: string; domains: readonly string[] }[], urls: string[]) => Wish)[] = [
    () => ({ verb: 'save', site: 'one.example', page: 0 }),
    () => ({ verb: 'save', site: 'one.example', page: 1 }),
    () => ({ verb: 'save', site: 'two.example', page: 2 }),
    ([one]) => ({ verb: 'type', profileId: one!.id, value: 'called twice' }),
    ([one, two]) => ({ verb: 'merge', into: one!.id, other: two!.id }),
    ([one], urls) => ({ verb: 'split', profileId: one!.id, urls: urls.slice(0, 1) }),
    ([one]) => ({ verb: 'delete', profileId: one!.id }),
    () => ({ verb: 'undo', changeId: 'wish 6' }),
  ]

  it('leaves all or nothing, and repeating the command completes it once', async () => {
    const page = await chromium.open()
    const list = await openList(chromium.browser())
    const stops: string[] = []
    for (const [at, wishOf] of wishes.entries()) {
      const profiles = await page.evaluate(() => faults.profiles())
      const urls = profiles[0] ? await page.evaluate((id) => faults.urls(id), profiles[0].id) : []
      const wish = wishOf(profiles, urls)
      for (let step = 0; ; step += 1) {
        // The last command is an undo; repeated, it finds nothing to undo and stops nowhere.
        const where = await page.evaluate(([wish, id, step]) => faults.askAndStop(wish, id, step), [wish, `wish ${at}`, step] as [Wish, string, number]) // prettier-ignore
        if (where === undefined) break
        stops.push(where)
        await chromium.browser().stopWorker()
        const { wrong } = await brokenOrShown(page, list)
        expect(wrong, `${wish.verb}, stopped before ${where}`).toEqual([])
      }
      const { done } = await page.evaluate(([wish, id]) => faults.ask(wish, id), [wish, `wish ${at}`] as [Wish, string]) // prettier-ignore
      expect(done, wish.verb).toMatchObject({ ok: true })
      expect((await brokenOrShown(page, list)).wrong, wish.verb).toEqual([])
    }
    expect(stops.length).toBeGreaterThan(60)
    expect(new Set(stops)).toContain('put profiles')
    expect(await page.evaluate(() => faults.profiles())).toHaveLength(2)
  }, 300_000)

  it('handles a repeated message once', async () => {
    const page = await chromium.open()
    const saved = [0, 1, 2, 3, 4].map((at) => ({ site: 'twice.example', page: at }))
    await page.evaluate(
      (saved) => Promise.all(saved.flatMap((one) => [1, 2, 3].map(() => faults.ask({ verb: 'save', ...one }, `t${one.page}`)))),
      saved,
    ) // prettier-ignore
    expect(await broken(page, saved)).toEqual([])
    const [row] = await page.evaluate(() => faults.rows())
    expect(row).toMatchObject({ version: 5 })
  })
})

it('a browser killed while saving loses nothing that it acknowledged', async () => {
  const random = seeded(3)
  const mayBeGone = new Set<number>()
  let saved = 0
  let fresh: number[] = []
  // Chrome drops a bucket about once in 300 such kills. The journal restores the store, except for what it did not have yet.
  const found = (back: unknown) => {
    if (back) for (const number of fresh) mayBeGone.add(number)
  }
  for (let kill = 0; kill < 3; kill += 1) {
    const running = await openFaults(chromium.folder(), chromium.profile())
    const run = await saveUntilKilled(running, 'crash.example', saved, 300 + random() * 500)
    found(run.back)
    saved = run.acknowledged
    fresh = run.fresh
  }
  const page = await chromium.open()
  found((await page.evaluate(() => faults.mend())).back)
  const pages = Array.from({ length: saved }, (_, at) => ({ site: 'crash.example', page: at }))
  expect(saved).toBeGreaterThan(0)
  const list = await openList(chromium.browser())
  const { wrong } = await brokenOrShown(
    page,
    list,
    pages.filter((one) => !mayBeGone.has(one.page)),
  )
  expect(wrong).toEqual([])
}, 180_000)

describe('damage to the store on disk', () => {
  it.each(['the folder is gone', 'the log is cut', 'an old copy came back'])(
    '%s: it is noticed, and every profile is there again',
    async (kind) => {
      const earlier = mkdtempSync(join(tmpdir(), 'dossier-earlier-'))
      try {
        const fill = async (from: number) => {
          const page = await chromium.open()
          for (let at = from; at < from + 8; at += 1) await save(page, `disk-${at}.example`, at)
          await page.evaluate(() => faults.keep())
          const rows = await page.evaluate(() => faults.rows())
          await chromium.browser().close()
          return rows
        }
        await fill(0)
        copyStore(chromium.profile(), join(earlier, 'store'))
        const before = await fill(8)
        damage(kind, chromium.profile(), seeded(5), join(earlier, 'store'))
        const page = await chromium.open()
        // Occasionally the browser had already compacted the log before it was cut; then there is nothing to detect.
        const kept = isDeepStrictEqual(await page.evaluate(() => faults.rows()), before)
        expect(await page.evaluate(() => faults.soundness())).toBe(kept ? 'sound' : 'lost')
        if (kind !== 'the log is cut') expect(kept).toBe(false)
        await page.evaluate(() => faults.mend())
        expect(await page.evaluate(() => faults.rows())).toEqual(before)
        const list = await openList(chromium.browser())
        expect((await brokenOrShown(page, list)).wrong).toEqual([])
        expect(await page.evaluate(() => faults.soundness())).toBe('sound')
      } finally {
        rmSync(earlier, { recursive: true, force: true })
      }
    },
    180_000,
  )
})

it('on a full disk a save fails as a whole with a message, and succeeds once there is room again', async () => {
  const limited = await faultExtension()
  try {
    const file = join(limited.folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] }
    manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
    writeFileSync(file, JSON.stringify(manifest))
    const page = await chromium.open(limited.folder)
    const session = await page.context().newCDPSession(page)
    const origin = `chrome-extension://${chromium.browser().extensionId()}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 })
    const saved: { site: string; page: number }[] = []
    const next = async () => {
      const one = { site: 'no-room.example', page: saved.length }
      const answer = await save(page, one.site, one.page)
      if ((answer as { ok: boolean }).ok) saved.push(one)
      return answer
    }
    // The browser caches its quota for a while; what it accepts meanwhile is saved.
    await expect.poll(next, { timeout: 60_000 }).toMatchObject({ ok: false, problem: 'storageFull' })
    const rows = await page.evaluate(() => faults.rows())
    for (let tries = 0; tries < 3; tries += 1)
      expect(await next()).toMatchObject({ ok: false, problem: 'storageFull' })
    expect(await broken(page, saved)).toEqual([])
    expect(await page.evaluate(() => faults.rows())).toEqual(rows)
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await expect.poll(next, { timeout: 60_000 }).toMatchObject({ ok: true })
    for (let more = 0; more < 2; more += 1) expect(await next()).toMatchObject({ ok: true })
    expect(await broken(page, saved)).toEqual([])
  } finally {
    limited.remove()
  }
}, 120_000)
