// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import type { ReactNode } from 'react'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { Companies } from '@/components/import/Companies.tsx'
import { Orders } from '@/components/import/Orders.tsx'
import { planImport, type PlannedImport } from '@/lib/actions/import-companies.ts'
import { planOrders, type PlannedOrders } from '@/lib/actions/import-orders.ts'
import { readSheet } from '@/lib/actions/read-sheet.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'

vi.mock('@/lib/actions/import-companies.ts', { spy: true })
vi.mock('@/lib/actions/import-orders.ts', { spy: true })
beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

const speech = spoken(await localeOf(languages[0]!))

async function sheetOf(csv: string) {
  const sheet = await readSheet({ name: 'list.csv', bytes: new TextEncoder().encode(csv) })
  if (!sheet.ok) throw new Error(sheet.problem)
  return sheet
}

function drawn(node: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  act(() => root.render(<SpeechContext value={speech}>{node}</SpeechContext>))
  return {
    compare: () =>
      act(async () => {
        const buttons = [...place.querySelectorAll('button')]
        buttons.find((one) => one.getAttribute('aria-label') === speech.say('import.compare'))!.click()
      }),
    choose: (select: string, value: string) =>
      act(() => {
        const box = place.querySelector<HTMLSelectElement>(select)!
        box.value = value
        box.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    plan: () => place.querySelector('.import-plan'),
    end: () => act(() => root.unmount()),
  }
}

it('compares orders again once the order of day and month is another', async () => {
  const none: PlannedOrders = { at: '', byProfile: new Map(), orders: 0, left: [] }
  vi.mocked(planOrders).mockResolvedValue(none)
  const sheet = await sheetOf('Customer,Order date,Amount\nRowan Valves,03/04/2026,100\n')
  const { compare, choose, plan, end } = drawn(<Orders sheet={sheet} onDone={() => {}} />)
  choose('.import-setting select', 'dmy')
  await compare()
  expect(plan()).not.toBeNull()
  choose('.import-setting select', 'mdy')
  expect(plan()).toBeNull()
  await compare()
  expect(vi.mocked(planOrders).mock.calls.map(([, , order]) => order)).toEqual(['dmy', 'mdy'])
  end()
})

it('shows no plan of columns that were chosen otherwise while it was made', async () => {
  let finish: ((plan: PlannedImport) => void) | undefined
  vi.mocked(planImport).mockReturnValueOnce(new Promise((resolve) => (finish = resolve)))
  const sheet = await sheetOf('Company,Town\nRowan Valves,Harlow\n')
  const { compare, choose, plan, end } = drawn(<Companies sheet={sheet} onDone={() => {}} />)
  await compare()
  choose('th:nth-child(2) select', 'company.tag')
  await act(async () =>
    finish!({ at: '', companies: [], damaged: [], oddities: [] } as unknown as PlannedImport),
  )
  expect(plan()).toBeNull()
  end()
})
