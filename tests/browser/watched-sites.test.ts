import { beforeEach, expect, it, vi } from 'vitest'

// The browser is told which sites to read by the worker and by the page whose switch was pressed, at the same moment.

const fake = vi.hoisted(() => ({
  origins: new Set<string>(),
  scripts: [] as { id: string; matches: string[] }[],
  kept: {} as Record<string, unknown>,
  /** What the browser does when the rep has said yes. */
  granted: () => Promise.resolve(),
  answer: true,
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: () => Promise.resolve({ origins: [...fake.origins] }),
      request: async ({ origins }: { origins: string[] }) => {
        // The rep reads the question first.
        await new Promise(setImmediate)
        if (!fake.answer) return false
        for (const origin of origins) fake.origins.add(origin)
        await fake.granted()
        return true
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...fake.scripts]),
      registerContentScripts: (scripts: typeof fake.scripts) => {
        if (fake.scripts.length > 0) return Promise.reject(new Error("Duplicate script ID 'capture'"))
        fake.scripts = scripts
        return Promise.resolve()
      },
      updateContentScripts: (scripts: typeof fake.scripts) => {
        fake.scripts = scripts
        return Promise.resolve()
      },
      unregisterContentScripts: () => {
        if (fake.scripts.length === 0) return Promise.reject(new Error("Nonexistent script ID 'capture'"))
        fake.scripts = []
        return Promise.resolve()
      },
    },
    storage: {
      local: {
        get: () => Promise.resolve({ ...fake.kept }),
        set: (more: object) => Promise.resolve(void Object.assign(fake.kept, more)),
      },
    },
  },
}))
const { openCrm, crmOrigins } = await import('../../lib/browser/crm-access.ts')
const { watchSite } = await import('../../lib/browser/sites.ts')
const { registerWatchedSites } = await import('../../lib/browser/watched-sites.ts')

beforeEach(() => {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work))
  vi.stubGlobal('navigator', { locks: { request } })
  Object.assign(fake, { origins: new Set(), scripts: [], kept: {}, answer: true })
})

const SITE = ['https://*.nordwind.example/*', 'http://*.nordwind.example/*']

it('switches a site on while the worker hears of the permission', async () => {
  let worker: Promise<void> | undefined
  fake.granted = async () => void (worker = registerWatchedSites())
  expect(await watchSite('https://www.nordwind.example/')).toBe(true)
  await worker
  expect(fake.scripts.map(({ matches }) => matches)).toEqual([SITE])
  fake.origins.clear()
  await Promise.all([registerWatchedSites(), registerWatchedSites()])
  expect(fake.scripts).toEqual([])
})

it('never reads the pages of a CRM that was just connected', async () => {
  fake.granted = registerWatchedSites
  expect(await openCrm('https://crm.example/')).toBe(true)
  expect(fake.scripts).toEqual([])
  expect(await crmOrigins()).toEqual(['https://crm.example/*'])
})

it('keeps no CRM that the rep declined, and those connected before', async () => {
  await openCrm('https://crm.example/')
  fake.answer = false
  expect(await openCrm('https://other-crm.example/')).toBe(false)
  expect(await openCrm('https://crm.example/')).toBe(false)
  expect(await crmOrigins()).toEqual(['https://crm.example/*'])
})
