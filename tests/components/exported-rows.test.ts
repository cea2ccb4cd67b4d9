import { describe, expect, it } from 'vitest'
import { exportedRows } from '../../components/workspace/exported-rows.ts'

const rows = [{ id: 'a' }, { id: 'b' }]

describe('the export of a table', () => {
  it('contains the ticked rows, else all that are shown', () => {
    expect(exportedRows(['b'], rows, true)).toEqual(['b'])
    expect(exportedRows(undefined, rows, true)).toEqual(['a', 'b'])
  })

  it('is empty while only the newest rows are loaded', () => {
    expect(exportedRows(undefined, rows, false)).toEqual([])
    expect(exportedRows(['b'], rows, false)).toEqual(['b'])
  })
})
