import { beforeEach, expect, it, vi } from 'vitest'
import { readSitePages } from '../../lib/actions/read-site-pages.ts'
import { keepFetched } from '../../lib/browser/fetched.ts'
import { finding, reading } from '../profile/invented.ts'

// Only the browser is faked: a page whose script fetches what it is asked for.
const fake = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  fetch: (() => Promise.resolve('gone')) as (url: string) => Promise<string>,
}))
vi.mock('../../lib/storage/never-sites.ts', () => ({ neverSites: () => Promise.resolve([]) }))
vi.mock('webextension-polyfill', () => {
  const nothing = { get: () => Promise.resolve({}) }
  const session = {
    get: () => Promise.resolve(Object.fromEntries(fake.session)),
    set: (more: object) => Promise.resolve(Object.entries(more).forEach(([key, value]) => fake.session.set(key, value))), // prettier-ignore
    remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => fake.session.delete(key))),
  }
  const sendMessage = async (_tab: number, question: { ask: string; urls?: string[] }) =>
    question.ask === 'who'
      ? { viewId: 'view', url: HOME, busy: false }
      : { outcomes: await Promise.all(question.urls!.map((url) => fake.fetch(url))) }
  return {
    default: {
      storage: { session, local: nothing, managed: nothing },
      tabs: { sendMessage },
      permissions: { getAll: () => Promise.resolve({ origins: [] }) },
    },
  }
})

const HOME = 'https://www.nordwind.example/'
const [TEAM, PRESS, OLD] = ['team', 'press', 'old-team'].map((path) => HOME + path) as [string, string, string] // prettier-ignore
const arrives = (url: string) => keepFetched(7, 'view', { ...reading('/', [finding('company.name', url)]), url }) // prettier-ignore
const read = async (urls: string[]) => (await readSitePages(7, HOME, urls, [])).map(({ url, outcome, reading }) => [url, outcome, reading?.url]) // prettier-ignore

beforeEach(() => fake.session.clear())

it('a page that comes too late is not taken for the next one', async () => {
  fake.fetch = async (url) => {
    if (url === TEAM) return 'noAnswer'
    await arrives(TEAM)
    await arrives(PRESS)
    return 'read'
  }
  expect(await read([TEAM, PRESS])).toEqual([
    [TEAM, 'noAnswer', undefined],
    [PRESS, 'read', PRESS],
  ])
})

it('nor is it when the next one was refused', async () => {
  fake.fetch = async (url) => {
    if (url === TEAM) return 'noAnswer'
    await arrives(TEAM)
    return 'read'
  }
  expect(await read([TEAM, PRESS])).toEqual([
    [TEAM, 'noAnswer', undefined],
    [PRESS, 'refused', undefined],
  ])
})

it('a page that is elsewhere on the site is taken for the one that led there', async () => {
  fake.fetch = async (url) => {
    await arrives(url === OLD ? TEAM : PRESS)
    return 'read'
  }
  expect(await read([OLD, `${PRESS}#people`])).toEqual([
    [OLD, 'read', TEAM],
    [`${PRESS}#people`, 'read', PRESS],
  ])
})
