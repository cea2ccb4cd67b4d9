// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { Conditions } from '@/components/table/Conditions.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { standardColumns } from '@/lib/lists/columns.ts'
import type { Filter } from '@/lib/model/index.ts'
import { typeInto } from './type-into.ts'

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

/** A filter that can be edited, in a language. */
async function filtering(id: string) {
  const speech = spoken(await localeOf(languages.find((one) => one.id === id)!))
  let filter: Filter = { match: 'all', conditions: [] }
  function Held() {
    const [own, set] = useState(filter)
    filter = own
    return <Conditions filter={own} columns={standardColumns} all={[]} onChange={set} />
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  act(() => root.render(<SpeechContext value={speech}><Held /></SpeechContext>)) // prettier-ignore
  const press = (words: string) => {
    const found = [...place.querySelectorAll<HTMLElement>('button, [role=menuitem]')].find((one) => one.textContent.trim() === words || one.getAttribute('aria-label') === words) // prettier-ignore
    if (!found) throw new Error(`No ${words} in ${place.textContent}`)
    act(() => found.click())
  }
  const type = (value: string) =>
    act(() => typeInto(place.querySelector<HTMLInputElement>('.condition-sheet input')!, value))
  const end = () => {
    act(() => root.unmount())
    place.remove()
  }
  return { say: speech.say, conditions: () => filter.conditions, place, press, type, end }
}

it('drops a condition that was closed without a value, and keeps one with a value', async () => {
  const { conditions, press, type, end } = await filtering('en')
  press('Filter')
  press('Employees')
  expect(conditions()).toMatchObject([{ column: 'employees', values: [] }])
  press('Done')
  expect(conditions()).toEqual([])
  press('Filter')
  press('Employees')
  type('50')
  press('Done')
  expect(conditions()).toMatchObject([{ column: 'employees', values: ['50'] }])
  end()
})

it.each([
  ['en', '1,000', '1000'],
  ['de', '1.000', '1000'],
  ['de', '1,5', '1.5'],
  ['fa', '۱٫۵', '1.5'],
])('reads and shows a number as it is written in the language: %s %s', async (id, typed, value) => {
  const { say, conditions, place, press, type, end } = await filtering(id)
  press(say('filter.add'))
  press(say('column.employees'))
  type(typed)
  expect(conditions()).toMatchObject([{ column: 'employees', values: [value] }])
  expect(place.querySelector('.condition-words')!.textContent).toContain(typed)
  end()
})
