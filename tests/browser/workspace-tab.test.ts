import { beforeEach, expect, it, vi } from 'vitest'
import { openWorkspace } from '../../lib/browser/tabs.ts'

const fake = vi.hoisted(() => ({
  tabs: [] as { id: number; windowId: number }[],
  told: [] as unknown[],
}))
const told = vi.hoisted(() => (name: string) => (...said: unknown[]) => Promise.resolve(void fake.told.push([name, ...said]))) // prettier-ignore
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
    tabs: { query: () => Promise.resolve(fake.tabs), create: told('create'), update: told('update') },
    windows: { update: told('focus') },
  },
}))

const url = 'chrome-extension://own/workspace.html#/exports'
beforeEach(() => {
  fake.told.length = 0
})

it('an open workspace comes to the front with its window', async () => {
  fake.tabs = [{ id: 7, windowId: 2 }]
  await openWorkspace('#/exports')
  expect(fake.told).toEqual([
    ['update', 7, { active: true, url }],
    ['focus', 2, { focused: true }],
  ])
})

it('a workspace that is not open is opened in this window', async () => {
  fake.tabs = []
  await openWorkspace('#/exports')
  expect(fake.told).toEqual([['create', { url }]])
})
