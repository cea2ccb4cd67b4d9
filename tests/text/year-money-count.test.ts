import { describe, expect, it } from 'vitest'
import { countsIn } from '../../lib/text/count.ts'
import { moneyIn, plainNumber } from '../../lib/text/money.ts'
import { yearsIn } from '../../lib/text/year.ts'

describe('years', () => {
  it.each([
    ['昭和16年', '', 1941, '昭和16年'],
    ['平成元年5月', '', 1989, '平成元年'],
    ['令和2年', '', 2020, '令和2年'],
    ['大正10年', '', 1921, '大正10年'],
    ['明治45年', '', 1912, '明治45年'],
    ['民國85年', '', 1996, '民國85年'],
    ['سال ۱۳۸۷', 'fa', 2008, '۱۳۸۷'],
    ['since 1998', 'en', 1998, '1998'],
    ['12.05.1998', 'de', 1998, '1998'],
    ['2004年', 'zh', 2004, '2004年'],
  ])('%s', (text, lang, value, printed) => {
    expect(yearsIn(text, lang)[0]).toMatchObject({ value, printed })
  })

  it('gives an era and its Gregorian year in brackets once', () => {
    expect(yearsIn('昭和48年(1973年)').map(({ value }) => value)).toEqual([1973])
  })

  it('takes no part of a number and no solar year on other pages', () => {
    expect(yearsIn('19985 1.998 €')).toEqual([])
    expect(yearsIn('1387', 'de')).toEqual([])
  })
})

describe('money', () => {
  it.each([
    ['$310 million', '310000000', 'USD'],
    ['€12.5m', '12500000', 'EUR'],
    ['12,5 mln zł', '12500000', 'PLN'],
    ['1.234.567,89 EUR', '1234567.89', 'EUR'],
    ['3,000万円', '30000000', 'JPY'],
    ['2.5亿元', '250000000', 'CNY'],
    ['150 млн руб', '150000000', 'RUB'],
  ])('%s', (text, amount, currency) => {
    expect(moneyIn(text)[0]).toMatchObject({ amount, currency })
  })

  it('needs a currency', () => {
    expect(moneyIn('310 million people, 12,5 mln')).toEqual([])
  })

  it('reads separators by the last group', () => {
    expect(plainNumber('1,234')).toBe('1234')
    expect(plainNumber('1.234,5')).toBe('1234.5')
  })
})

describe('counts', () => {
  it.each([
    ['2.500+', '2.500+', 2500],
    ['51-200', '51-200', 51],
    ['約300名', '300', 300],
    ['1,250 employees', '1,250', 1250],
    ['۲۴۰ نفر', '۲۴۰', 240],
  ])('%s', (text, printed, low) => {
    expect(countsIn(text)[0]).toMatchObject({ printed, low })
  })
})
