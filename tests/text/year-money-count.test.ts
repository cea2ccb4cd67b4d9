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
    ['昭和六年の創業', 'ja', 1931, '昭和六年'],
    ['大正十二年', 'ja', 1923, '大正十二年'],
    ['昭和二十三年', 'ja', 1948, '昭和二十三年'],
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
    ['en', '$310 million', '310000000', 'USD'],
    ['en', 'US$ 3.2bn', '3200000000', 'USD'],
    ['en', '£2.4m', '2400000', 'GBP'],
    ['en', '€12.5m', '12500000', 'EUR'],
    ['en', '1.234 billion dollars', '1234000000', 'USD'],
    ['en', 'USD 1,200,000', '1200000', 'USD'],
    ['en', 'Rs. 12 crore', '120000000', 'INR'],
    ['en', '12 million US dollars', '12000000', 'USD'],
    ['de', '1,5 Mio. €', '1500000', 'EUR'],
    ['de', 'EUR 12 Mio.', '12000000', 'EUR'],
    ['de', '2,1 Milliarden Euro', '2100000000', 'EUR'],
    ['de', '850 TEUR', '850000', 'EUR'],
    ['de', 'CHF 1’200’000', '1200000', 'CHF'],
    ['de', '1.234.567,89 EUR', '1234567.89', 'EUR'],
    ['de', '1.234 Millionen Euro', '1234000000', 'EUR'],
    ['fr', '12 millions d’euros', '12000000', 'EUR'],
    ['fr', '1,2 milliard d’euros', '1200000000', 'EUR'],
    ['fr', '12 M€', '12000000', 'EUR'],
    ['fr', '3,4 Md€', '3400000000', 'EUR'],
    ['es', '1.200 millones de euros', '1200000000', 'EUR'],
    ['es', '45 millones de dólares', '45000000', 'USD'],
    ['es', '2 mil millones de euros', '2000000000', 'EUR'],
    ['pt', 'R$ 12 milhões', '12000000', 'BRL'],
    ['pt', '12 milhões de reais', '12000000', 'BRL'],
    ['pt', '2 mil milhões de euros', '2000000000', 'EUR'],
    ['it', '12 milioni di euro', '12000000', 'EUR'],
    ['it', '1,2 miliardi di euro', '1200000000', 'EUR'],
    ['nl', '12 miljoen euro', '12000000', 'EUR'],
    ['nl', '€ 1,2 miljard', '1200000000', 'EUR'],
    ['pl', '12,4 mln zł', '12400000', 'PLN'],
    ['pl', '450 tys. zł', '450000', 'PLN'],
    ['pl', '1,2 mld PLN', '1200000000', 'PLN'],
    ['pl', '12 milionów złotych', '12000000', 'PLN'],
    ['ru', '1.2 млрд ₽', '1200000000', 'RUB'],
    ['ru', '450 тыс. руб.', '450000', 'RUB'],
    ['ru', '12 миллиардов рублей', '12000000000', 'RUB'],
    ['ru', '$12 млн', '12000000', 'USD'],
    ['ru', '500 миллионов долларов США', '500000000', 'USD'],
    ['tr', '12 milyon TL', '12000000', 'TRY'],
    ['tr', '1,5 milyar dolar', '1500000000', 'USD'],
    ['fa', '۱۲ میلیارد تومان', '12000000000', 'IRT'],
    ['fa', '۵۰۰ میلیون ریال', '500000000', 'IRR'],
    ['fa', '۳ هزار میلیارد تومان', '3000000000000', 'IRT'],
    ['fa', '۱/۲ میلیارد تومان', '1200000000', 'IRT'],
    ['ar', '12 مليون دولار', '12000000', 'USD'],
    ['ar', '3 مليارات ريال سعودي', '3000000000', 'SAR'],
    ['ar', '٥٠ مليون درهم', '50000000', 'AED'],
    ['ar', '٢٫٥ مليون جنيه', '2500000', 'EGP'],
    ['zh', '3.5亿元', '350000000', 'CNY'],
    ['zh', '1亿2000万元', '120000000', 'CNY'],
    ['zh', '人民币5000万元', '50000000', 'CNY'],
    ['zh', '3.5亿美元', '350000000', 'USD'],
    ['zh', '新台幣12億元', '1200000000', 'TWD'],
    ['ja', '3,000万円', '30000000', 'JPY'],
    ['ja', '12億5000万円', '1250000000', 'JPY'],
    ['ja', '3,450百万円', '3450000000', 'JPY'],
    ['ko', '120억 원', '12000000000', 'KRW'],
    ['ko', '1조 2000억 원', '1200000000000', 'KRW'],
    ['ko', '1,200만 달러', '12000000', 'USD'],
  ])('%s: %s', (lang, text, amount, currency) => {
    expect(moneyIn(text, lang)).toMatchObject([{ amount, currency, printed: text }])
  })

  it('takes each of several', () => {
    expect(moneyIn('10 mln zł (2023), 12,4 mln zł (2024)', 'pl').map(({ amount }) => amount)).toEqual([
      '10000000',
      '12400000',
    ])
  })

  it('takes no part of a word for a currency', () => {
    expect(moneyIn('Antl 5, 12 Tlemcen, 300 brlx, 7 wonderful people')).toEqual([])
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
