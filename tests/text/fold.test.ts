import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldKey } from '../../lib/text/fold.ts'

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 80 })

describe('folding', () => {
  it('unifies letters, digits, quotes and widths', () => {
    expect(fold('Ｎｏｒｄ «Насос» ٣۴')).toBe('nord "насос" 34')
    expect(foldKey('Łódź–Østre Straße')).toBe('lodz ostre strasse')
  })

  it('keeps the length, so that offsets hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })

  // A letter that is not ASCII sends the text the long way.
  it('gives plain ASCII the same by its short way as by the long one', () => {
    fc.assert(fc.property(ascii, (text) => fold(`${text}é`) === `${fold(text)}é`))
    fc.assert(fc.property(ascii, (text) => foldKey(`${text} é`) === `${foldKey(text)} e`.trim()))
  })
})
