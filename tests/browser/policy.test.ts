import { expect, it, vi } from 'vitest'
import { managedPolicy } from '../../lib/browser/policy.ts'
import { noRules, refusalOf } from '../../lib/privacy/refusal.ts'

const fake = vi.hoisted(() => ({ policy: {} }))
vi.mock('webextension-polyfill', () => ({
  default: { storage: { managed: { get: () => Promise.resolve(fake.policy) } } },
}))

const read = async (address: string) => !refusalOf(address, { ...noRules, policy: await managedPolicy() })

it('sites of a policy may be written in the letters of their names', async () => {
  fake.policy = { neverReadSites: ['*.Bücher.example', '.żubr.example', 'nordwind.example'] }
  for (const host of ['www.bücher.example', 'bücher.example', 'żubr.example', 'www.nordwind.example'])
    expect(await read(`https://${host}/`), host).toBe(false)
  expect(await read('https://suedwind.example/')).toBe(true)
  fake.policy = { onlyReadSites: ['bücher.example'] }
  expect(await read('https://www.bücher.example/')).toBe(true)
  expect(await read('https://www.nordwind.example/')).toBe(false)
})

it('what is no site in a policy opens none', async () => {
  fake.policy = { onlyReadSites: ['nordwind.example/press', 'no site at all'] }
  expect(await read('https://nordwind.example/press')).toBe(false)
})
