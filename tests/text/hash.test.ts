import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base36, hash } from '../../lib/text/hash.ts'

describe('hash', () => {
  it('is what stands in stores since the first version', () => {
    expect(hash('domain', 'nordwind.example')).toBe('r0akjg0ifi')
    expect(hash('')).toBe('wvjl67o803')
  })

  it('takes pieces as if U+001F stood between them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        expect(hash(...pieces)).toBe(hash(pieces.join('\u001f')))
      }),
    )
  })

  it('writes numbers as the language does', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (whole) => base36(whole) === whole.toString(36)))
    for (const whole of [0, 35, 36, 1295, 1296, 46655, 46656, Number.MAX_SAFE_INTEGER])
      expect(base36(whole)).toBe(whole.toString(36))
  })
})
