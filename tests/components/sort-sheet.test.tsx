// @vitest-environment jsdom
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { SortSheet } from '@/components/table/SortSheet.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { standardColumns } from '@/lib/lists/columns.ts'
import { SORT_KEYS, sortingSchema, type Sorting } from '@/lib/model/index.ts'

const key = (column: string) => ({ column, down: true, weight: 1 })
const five = ['fit', 'employees', 'people', 'completeness', 'updated'].map(key)

it('sorts by at most five keys: no sixth is offered, nor read from storage', async () => {
  expect(SORT_KEYS).toBe(5)
  const speech = spoken(await localeOf(languages[0]!))
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  let sorting: Sorting = { keys: five.slice(0, 4), weighed: false }
  const draw = () =>
    flushSync(() =>
      root.render(
        <SpeechContext value={speech}>
          <SortSheet sorting={sorting} columns={standardColumns} onChange={(next) => (sorting = next)} />
        </SpeechContext>,
      ),
    )
  const button = (words: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))
  draw()
  flushSync(() => button('Sort')!.click())
  flushSync(() => button('Then by')!.click())
  expect(sorting.keys).toHaveLength(5)
  draw()
  expect(document.querySelectorAll('.sort-key')).toHaveLength(5)
  expect(button('Then by')).toBeUndefined()
  root.unmount()
  expect(sortingSchema.safeParse({ keys: [...five, key('name')], weighed: true }).success).toBe(false)
})
