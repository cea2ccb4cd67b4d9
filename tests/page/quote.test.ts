import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteOf } from '../../lib/page/quote.ts'

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const character = fc.constantFrom('a', ' ', '𠮷', '👩🏽‍💻', 'é', 'क्षि', '🏳️‍🌈', 'می\u200cخواهم')

describe('a quote', () => {
  it('ends before a character that it has no room for', () => {
    const quote = quoteOf(`x${'𠮷'.repeat(300)}`)
    expect(quote).toBe(`x${'𠮷'.repeat(99)}`)
  })

  it('tears no character, stands in the text and holds what it is for', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 500 }), fc.nat(), fc.nat(60), (characters, at, length) => {
        const text = characters.join('')
        const start = text.length === 0 ? 0 : at % text.length
        const quote = quoteOf(text, start, Math.min(text.length, start + length))
        expect(quote.length).toBeLessThanOrEqual(200)
        expect(text).toContain(quote)
        expect(LONE.test(quote)).toBe(false)
        expect(/^[\p{M}\u200d]|\u200d$/u.test(quote)).toBe(false)
      }),
      { numRuns: Number(process.env['CASES'] ?? 2000) },
    )
  })
})
