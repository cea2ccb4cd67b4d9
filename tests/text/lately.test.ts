import { describe, expect, it } from 'vitest'
import { lately } from '../../lib/text/lately.ts'

describe('lately', () => {
  it('holds the newest few, by the object itself, and lets the others go', () => {
    const [a, b, c] = [{}, {}, {}]
    const known = lately<object, string>(2)
    known.set(a, 'a')
    known.set(b, 'b')
    expect([known.get(a), known.get(b), known.get({})]).toEqual(['a', 'b', undefined])
    known.set(c, 'c')
    expect([known.get(a), known.get(b), known.get(c)]).toEqual([undefined, 'b', 'c'])
  })

  it('changes what it holds without losing another', () => {
    const [a, b] = [{}, {}]
    const known = lately<object, string>(2)
    known.set(a, 'a')
    known.set(b, 'b')
    known.set(a, 'again')
    expect([known.get(a), known.get(b)]).toEqual(['again', 'b'])
  })
})
