// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import type * as Items from '@/components/table/items.ts'
import { Table } from '@/components/table/Table.tsx'
import { usualView } from '@/components/table/table-view.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { standardColumns } from '@/lib/lists/columns.ts'
import { row } from '../lists/rows.ts'

const asked = vi.hoisted(() => ({ keys: 0 }))
/** The lines of the table, which count how often the key of one is asked. */
vi.mock('@/components/table/items.ts', async (original) => {
  const { itemsOf } = await original<typeof Items>()
  const counted = ({ key, ...item }: Items.Item) => ({ ...item, get key() { return (asked.keys += 1), key } }) // prettier-ignore
  return { itemsOf: (...of: Parameters<typeof itemsOf>) => itemsOf(...of).map(counted) }
})

const english = spoken(await localeOf(languages[0]!))
const rows = { rows: Array.from({ length: 5000 }, (_, n) => row({ id: `p${n}` })), groups: undefined, scores: undefined } // prettier-ignore
const selection = { size: 0, ids: [], has: () => false, toggle: () => {}, toggleAll: () => {}, all: () => {}, clear: () => {} } // prettier-ignore

it('a table of thousands asks only the drawn lines when it is drawn again', () => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const draw = (active: number) =>
    flushSync(() =>
      root.render(
        <SpeechContext value={english}>
          <Table
            rows={rows}
            view={usualView}
            columns={standardColumns}
            selection={selection as never}
            openId={undefined}
            active={active}
            onSort={() => {}}
            onOpen={() => {}}
            onActive={() => {}}
          />
        </SpeechContext>,
      ),
    )
  draw(0)
  draw(1) // The height of a row is settled by now.
  expect(asked.keys).toBeGreaterThanOrEqual(5000)
  asked.keys = 0
  draw(2)
  draw(3)
  expect(asked.keys).toBeLessThan(500)
  root.unmount()
})
