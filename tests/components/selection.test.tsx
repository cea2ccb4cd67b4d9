// @vitest-environment jsdom
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { useSelection, type Selection } from '@/components/table/selection.ts'
import type { ListedProfile } from '@/lib/model/index.ts'
import { row } from '../lists/rows.ts'

/** Renders a growing list, and returns its selection. */
function list() {
  let selection: Selection
  const root = createRoot(document.createElement('div'))
  function List(props: { rows: readonly ListedProfile[]; isWhole: boolean; search: string }) {
    selection = useSelection(props.rows, props.isWhole, props.search)
    return null
  }
  const draw = (ids: readonly string[], isWhole: boolean, search = '') => {
    const rows = ids.map((id) => row({ id }))
    flushSync(() => root.render(<List rows={rows} isWhole={isWhole} search={search} />))
    return rows
  }
  const act = (run: (selection: Selection) => void) => flushSync(() => run(selection))
  return { draw, act, ticked: () => selection.ids, end: () => root.unmount() }
}

it('“all” means all, even while the list is still loading', () => {
  const { draw, act, ticked, end } = list()
  const first = draw(['a', 'b'], false)
  act((selection) => selection.all(['a', 'b']))
  act((selection) => selection.toggle([{ key: 'a', row: first[0]! } as never], 0, false))
  draw(['a', 'b', 'c'], false)
  expect(ticked()).toEqual(['b', 'c'])
  draw(['a', 'b', 'c', 'd'], true)
  expect(ticked()).toEqual(['b', 'c', 'd'])
  draw(['a', 'b', 'c', 'd', 'filed later'], true)
  expect(ticked()).toEqual(['b', 'c', 'd'])
  end()
})

it('“all” of one search is not “all” of the next, and nothing returns after clearing', () => {
  const { draw, act, ticked, end } = list()
  draw(['a'], false, 'pumps')
  act((selection) => selection.all(['a']))
  draw(['a', 'b'], false, '')
  expect(ticked()).toEqual(['a'])
  act((selection) => selection.all(['a', 'b']))
  act((selection) => selection.clear())
  draw(['a', 'b', 'c'], true, '')
  expect(ticked()).toEqual([])
  end()
})
