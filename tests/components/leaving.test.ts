import { describe, expect, it } from 'vitest'
import { leavingOf } from '../../components/workspace/leaving.ts'

const rows = [{ id: 'a' }, { id: 'b' }]

describe('what leaves the table', () => {
  it('is what is ticked, else all that is shown', () => {
    expect(leavingOf(['b'], rows, true)).toEqual(['b'])
    expect(leavingOf(undefined, rows, true)).toEqual(['a', 'b'])
  })

  it('is nothing while the table shows only the newest', () => {
    expect(leavingOf(undefined, rows, false)).toEqual([])
    expect(leavingOf(['b'], rows, false)).toEqual(['b'])
  })
})
