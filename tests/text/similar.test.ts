import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findable, similarTo } from '../../lib/text/similar.ts'
import { typedNumber } from '../../lib/text/typed-number.ts'

const list = ['Długie przestoje', 'Unplanned downtime', 'کیفیت قطعه', 'Кадровый голод', '设备停机', 'Down payment'].map((words) => findable({}, words)) // prettier-ignore
const found = (typed: string) => similarTo(typed, list).map(({ words }) => words)

describe('similarTo', () => {
  it('folds case, accents and variants of a script', () => {
    expect(found('DLUGIE')).toEqual(['Długie przestoje'])
    expect(found('كيفيت')).toEqual(['کیفیت قطعه'])
    expect(found('停机')).toEqual(['设备停机'])
    expect(found('кадровыи')).toEqual(['Кадровый голод'])
  })

  it('puts what begins so before what has it inside', () => {
    expect(found('down')).toEqual(['Down payment', 'Unplanned downtime'])
    expect(found('')).toHaveLength(list.length)
  })

  it('bears one slip of the finger in a longer word', () => {
    expect(found('unplaned')).toEqual(['Unplanned downtime'])
    expect(found('unplamned')).toEqual(['Unplanned downtime'])
    expect(found('xxunplanned')).toEqual([])
    expect(found('dwn')).toEqual([])
  })

  it('always finds a thing by its own words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        const one = findable({}, words)
        expect(similarTo(words, [one])).toEqual([one])
      }),
    )
  })
})

describe('typedNumber', () => {
  it.each([
    ['1 234,5', ',', '1234.5'],
    ['1,234.5', '.', '1234.5'],
    ['1.234', ',', '1234'],
    ['1,234', '.', '1234'],
    ['12.5', ',', '12.5'],
    ['12,5', '.', '12.5'],
    ['۱۲۳۴٫۵', '.', '1234.5'],
    ['１２', '.', '12'],
    ['−4', '.', '-4'],
    ['0,10', ',', '0.1'],
  ] as const)('reads %s with %s as %s', (text, decimal, plain) => {
    expect(typedNumber(text, decimal)).toBe(plain)
  })

  it.each(['', 'ten', '1 2x', '1.2.3.4,5,6', '12-14', '1e9', '9'.repeat(30)])('refuses %s', (text) => {
    expect(typedNumber(text, ',')).toBeUndefined()
  })

  it('reads back what a language writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('en', 'pl', 'ru', 'fa-IR', 'zh-CN'),
        (whole, tag) => {
          const decimal = tag === 'pl' || tag === 'ru' ? ',' : '.'
          const written = new Intl.NumberFormat(tag).format(whole / 100).replace(/\u200e/g, '')
          expect(typedNumber(written, decimal)).toBe(String(whole / 100))
        },
      ),
    )
  })
})
