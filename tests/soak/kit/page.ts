import { followJournal } from '../../../lib/actions/follow-journal.ts'
import { forgetPerson, forgetProfile } from '../../../lib/actions/forget.ts'
import { draftOf } from '../../../lib/profile/draft.ts'
import { Database } from '../../../lib/storage/database.ts'
import { readErasure } from '../../../lib/storage/erasure.ts'
import { eraseForgotten } from '../../../lib/storage/erasing.ts'
import { keepJournal, readHead, readMark } from '../../../lib/storage/journal.ts'
import { journalFiles, mendStore } from '../../../lib/storage/mend.ts'
import { isDamaged, parseProfile } from '../../../lib/storage/parse.ts'
import { neverSites } from '../../../lib/storage/never-sites.ts'
import { listProfiles } from '../../../lib/storage/queries.ts'
import { renewList } from '../../../lib/storage/renew.ts'
import { domainRow, putSuppressions } from '../../../lib/storage/suppressions.ts'
import { soundness } from '../../../lib/storage/restore.ts'
import { fill } from '../../bench/kit/invented.ts'
import { carryOut, type Wish } from './commands.ts'
import { broken, type Acknowledged } from './invariants.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const db = new Database()
const channel = new BroadcastChannel('faults')
let stopped: string | undefined
channel.onmessage = ({ data }) => (stopped = (data as { stoppedAt: string }).stoppedAt)

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))

/** The test's interface in the page: `globalThis.faults`. */
const faults = {
  /** Executes a command in this page. */
  run: (wish: Wish, id: string) => carryOut(wish, id, db),

  /** Executes a command in the worker, retried with the same id until it answers. */
  async ask(wish: Wish, id: string): Promise<{ done: { ok: boolean }; steps: number }> {
    for (;;) {
      const asked = chrome.runtime.sendMessage({ faults: wish, id }).catch(() => undefined)
      const answer = await Promise.race([asked, pause(3000)])
      if (answer) return answer as { done: { ok: boolean }; steps: number }
    }
  },

  /** Executes a command in the worker, which halts at a step; returns that step, undefined if it finished before. */
  async askAndStop(wish: Wish, id: string, stopAt: number): Promise<string | undefined> {
    stopped = undefined
    let over = false
    void chrome.runtime.sendMessage({ faults: wish, id, stopAt }).then(
      () => (over = true),
      () => undefined,
    )
    while (!over && stopped === undefined) await pause(2)
    return stopped
  },

  /** Runs the journal, as every page of the product does. */
  follow: () => followJournal(db),

  /** Saves pages from `from` on, and records the last acknowledged one where it survives a killed browser. */
  async saveFrom(site: string, from: number, count: number): Promise<number> {
    for (let page = from; page < from + count; page += 1) {
      const done = await carryOut({ verb: 'save', site, page }, `${site} ${page}`, db)
      if (!done.ok) return page
    }
    return from + count
  },

  broken: (acknowledged: readonly Acknowledged[], canaries?: readonly string[], shown?: readonly string[]) =>
    broken(db, acknowledged, canaries, shown),
  keep: () => keepJournal(db, journalFiles),
  soundness: () => soundness(db, journalFiles),
  async mend() {
    const began = performance.now()
    const back = await mendStore(new Date(), true, db)
    const took = performance.now() - began
    await renewList(() => Promise.resolve(), db)
    return { back, took }
  },
  profiles: async () => (await listProfiles(db)).map(({ id, domains, people }) => ({ id, domains, people })),
  rows: () => db.profiles.toArray(),
  head: () => readHead(db),
  mark: () => readMark(journalFiles),
  urls: async (id: string) => (await db.profiles.get(id))?.pages.map(({ url }) => url) ?? [],
  forget: async (profileId: string, mention: string) =>
    forgetPerson(profileId, mention, { never: true }, new Date(), db),
  async forgetNamed(profileId: string, name: string) {
    const row = parseProfile(await db.profiles.get(profileId))
    const person = isDamaged(row) ? undefined : draftOf(row).people.find((one) => one.name === name)
    return forgetPerson(profileId, person?.id ?? '', { never: true }, new Date(), db)
  },
  forgetAll: async (profileId: string) => forgetProfile(profileId, { never: false }, new Date(), db),
  /** Erases; halts forever at a step, and returns the steps so far. */
  erase(stopAt?: string): Promise<{ answer: string; steps: string[]; ms: number }> {
    const steps: string[] = []
    const began = performance.now()
    return new Promise((resolve, reject) => {
      const at = async (step: string) => {
        steps.push(step)
        if (step !== stopAt) return
        resolve({ answer: 'stopped', steps, ms: performance.now() - began })
        await new Promise(() => undefined)
      }
      const done = (answer: string) => resolve({ answer, steps, ms: performance.now() - began })
      eraseForgotten(db, { rest: () => pause(0).then(() => undefined), at }).then(done, reject)
    })
  },
  unfinished: async () => (await db.unfinished.toArray()).map(({ text }) => text),
  /** Makes many profiles from `p0` on, of about forty claims each. */
  fill,
  /** Forgets and erases a profile while saving now and then; reports how concurrent work fared. */
  async eraseWatched(profileId: string) {
    await forgetProfile(profileId, { never: false }, new Date(), db)
    let over = false
    let still = 0
    const frames = (async () => {
      for (let before = performance.now(); !over;) {
        await pause(0)
        const now = performance.now()
        still = Math.max(still, now - before)
        before = now
      }
    })()
    let saves = 0
    let slowest = 0
    const working = (async () => {
      for (; !over; saves += 1) {
        const began = performance.now()
        await carryOut(
          { verb: 'save', site: 'meanwhile.example', page: saves % 20 },
          `meanwhile ${saves}`,
          db,
        )
        slowest = Math.max(slowest, performance.now() - began)
        await pause(200)
      }
    })()
    const done = await faults.erase()
    over = true
    await Promise.all([frames, working])
    return { ...done, saves, slowest, still }
  },
  neverSites: () => neverSites(),
  neverRead: (domain: string) => putSuppressions([domainRow('site', domain, '2026-03-01T09:00:00Z')], db),
  erasure: () => readErasure(db),
  home: () => db.home.number,
  close: () => db.close(),
}

export type Faults = typeof faults
Object.assign(globalThis, { faults, dossierDb: db })
