import { describe, expect, it } from 'vitest'
import { leavingOf } from '../../components/workspace/leaving.ts'

const rows = [{ id: 'a' }, { id: 'b' }]

describe('the export of a table', () => {
  it('contains the ticked rows, else all that are shown', () => {
    expect(leavingOf(['b'], rows, true)).toEqual(['b'])
    expect(leavingOf(undefined, rows, true)).toEqual(['a', 'b'])
  })

  it('is empty while only the newest rows are loaded', () => {
    expect(leavingOf(undefined, rows, false)).toEqual([])
    expect(leavingOf(['b'], rows, false)).toEqual(['b'])
  })
})
