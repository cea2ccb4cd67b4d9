// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useTableKeys } from '@/components/table/table-keys.ts'
import { row } from '../lists/rows.ts'

const items = Array.from({ length: 100 }, (_, n) => ({ key: `p${n}`, row: row({ id: `p${n}` }) }))

it('keys act on the row that has the focus, though the active one was scrolled away', () => {
  const [onOpen, onActive, toggle] = [vi.fn(), vi.fn(), vi.fn()]
  const table = {
    items,
    allIds: () => [],
    active: 3,
    onActive,
    onOpen,
    onGroup: () => {},
    selection: { toggle },
    virtual: { scrollToIndex: () => {} },
    scroller: { current: null },
  }
  const Lines = () => (
    <table onKeyDown={useTableKeys(table as never)}>
      <tbody>
        <tr data-index="33" />
      </tbody>
    </table>
  )
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(<Lines />))
  const press = (key: string) =>
    place.querySelector('tr')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  press('Enter')
  expect(onOpen).toHaveBeenCalledWith('p33')
  press(' ')
  expect(toggle).toHaveBeenCalledWith(items, 33, false)
  press('ArrowDown')
  expect(onActive).toHaveBeenCalledWith(34)
  root.unmount()
})
