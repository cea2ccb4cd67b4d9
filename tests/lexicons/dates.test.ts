import { describe, expect, it } from 'vitest'
import { datesIn } from '../../lib/lexicons/dates.ts'
import { fromSolarHijri, isoOf } from '../../lib/text/calendar.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'

const found = (lang: string, text: string, region = '') =>
  datesIn(text, wordsForTests(lang), { lang, region }).map(({ iso, start, end }) => [
    iso,
    text.slice(start, end),
  ])

describe('dates as each language prints them', () => {
  it.each([
    ['en', 'Kiel, 12 May 2024 – Nordwind opens', '2024-05-12', '12 May 2024'],
    ['en', 'On May 3rd, 2024 we', '2024-05-03', 'May 3rd, 2024'],
    ['en', 'Posted Sept. 7, 2023', '2023-09-07', 'Sept. 7, 2023'],
    ['en', 'since March 2024', '2024-03', 'March 2024'],
    ['en', '2024-05-12T10:00', '2024-05-12', '2024-05-12'],
    ['de', 'Kiel, 3. März 2024: Neubau', '2024-03-03', '3. März 2024'],
    ['de', '03.11.2023 | Presse', '2023-11-03', '03.11.2023'],
    ['de', 'Stand 03.11.23', '2023-11-03', '03.11.23'],
    ['fr', 'Lyon, le 1er février 2024', '2024-02-01', '1er février 2024'],
    ['fr', 'le 14/07/2023', '2023-07-14', '14/07/2023'],
    ['es', '5 de octubre de 2023', '2023-10-05', '5 de octubre de 2023'],
    ['pt', 'Porto, 21 de março de 2024', '2024-03-21', '21 de março de 2024'],
    ['it', '8 gennaio 2024', '2024-01-08', '8 gennaio 2024'],
    ['nl', '17 mei 2024', '2024-05-17', '17 mei 2024'],
    ['pl', 'Poznań, 9 września 2023 r.', '2023-09-09', '9 września 2023'],
    ['ru', '12 мая 2024 г.', '2024-05-12', '12 мая 2024'],
    ['ru', '12.05.2024', '2024-05-12', '12.05.2024'],
    ['tr', '4 Ağustos 2023', '2023-08-04', '4 Ağustos 2023'],
    ['ar', '12 مايو 2024', '2024-05-12', '12 مايو 2024'],
    ['ar', '15 كانون الثاني/يناير 2024', '2024-01-15', '15 كانون الثاني/يناير 2024'],
    ['ar', '٣ يونيو ٢٠٢٤', '2024-06-03', '٣ يونيو ٢٠٢٤'],
    ['ar', 'رمضان 1445 هـ', '2024-03', 'رمضان 1445'],
    ['fa', '۱۲ اردیبهشت ۱۴۰۳', '2024-05-01', '۱۲ اردیبهشت ۱۴۰۳'],
    ['fa', '۱۴۰۲/۱۱/۰۵', '2024-01-25', '۱۴۰۲/۱۱/۰۵'],
    ['fa', '۵ ژوئن ۲۰۲۳', '2023-06-05', '۵ ژوئن ۲۰۲۳'],
    ['zh', '2024年5月12日', '2024-05-12', '2024年5月12日'],
    ['zh', '二〇二四年五月十二日', '2024-05-12', '二〇二四年五月十二日'],
    ['zh', '民國113年3月', '2024-03', '民國113年3月'],
    ['zh', '2024-5-9', '2024-05-09', '2024-5-9'],
    ['ja', '令和6年5月12日', '2024-05-12', '令和6年5月12日'],
    ['ja', '令和元年10月', '2019-10', '令和元年10月'],
    ['ja', '2024.05.12 お知らせ', '2024-05-12', '2024.05.12'],
    ['ja', 'R6.4.1', '2024-04-01', 'R6.4.1'],
    ['ko', '2024년 5월 12일', '2024-05-12', '2024년 5월 12일'],
    ['ko', '2024. 05. 12', '2024-05-12', '2024. 05. 12'],
  ])('%s: %s', (lang, text, iso, printed) => {
    expect(found(lang, text)).toEqual([[iso, printed]])
  })

  it('reads English slashes as the region does, and only the year where nothing tells', () => {
    expect(found('en', '05/06/2024', 'US')).toEqual([['2024-05-06', '05/06/2024']])
    expect(found('en', '05/06/2024', 'GB')).toEqual([['2024-06-05', '05/06/2024']])
    expect(found('en', '05/06/2024')).toEqual([['2024', '05/06/2024']])
    expect(found('en', '05/26/2024')).toEqual([['2024-05-26', '05/26/2024']])
  })

  it('takes no phone, version, price or impossible day', () => {
    for (const text of ['tel. 22 813 00 21', 'version 3.11.23.4', '1.234.567', '31/02/2024/7', '45.13.2024', 'May we help', '12 march on'])
      expect(found('en', text), text).toEqual([])
  }) // prettier-ignore
})

describe('the length of a month', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2023, 2, 28, '2023-02-28'],
    [2023, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2024, 2, 30, undefined],
    [2024, 4, 31, undefined],
  ])('%i-%i-%i', (year, month, day, iso) => expect(isoOf({ year, month, day })).toBe(iso))
})

describe('solar-hijri days', () => {
  // New Year's days as Iran's calendar centre printed them.
  it.each([
    [1399, '2020-03-20'],
    [1400, '2021-03-21'],
    [1403, '2024-03-20'],
    [1404, '2025-03-21'],
    [1405, '2026-03-21'],
    [1375, '1996-03-20'],
  ])('1 Farvardin %i', (year, iso) => expect(isoOf(fromSolarHijri(year, 1, 1))).toBe(iso))

  it('counts months of 31 and of 30 days', () => {
    expect(isoOf(fromSolarHijri(1402, 12, 29))).toBe('2024-03-19')
    expect(isoOf(fromSolarHijri(1403, 7, 1))).toBe('2024-09-22')
  })
})
