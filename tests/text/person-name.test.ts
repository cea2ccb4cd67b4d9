import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import english from '../../lib/lexicons/en.ts'
import type { Lexicon } from '../../lib/model/index.ts'
import { nameSense, personKeyOf } from '../../lib/lexicons/name-sense.ts'
import { nameBookFrom } from '../../lib/lexicons/names.ts'
import { Words } from '../../lib/lexicons/words.ts'
import { readName, STRONG_NAME, WEAK_NAME } from '../../lib/text/person-name.ts'
import { nameTexts } from '../../lib/assets/names.ts'

/** No language's words but what pages of all of them print. */
const printedAnywhere: Lexicon = {
  ...english,
  titles: [],
  sections: [],
  interface: [],
  labels: {},
  stopwords: [],
  honorifics: [],
  postnominals: [],
  nameEndings: [],
  nameParticles: [],
}
const { given, family } = nameTexts()
const names = nameBookFrom(given, family)
const senseOf = (lang: string) => nameSense({ lang, words: new Words([printedAnywhere]), names }, () => false)
const score = (text: string, lang = 'en') => readName(text, senseOf(lang))?.score ?? 0

describe('names as people print them', () => {
  it.each([
    ['Jan Wierzbicki', 'pl'], ['Dr hab. inż. Anna Zielonka-Mróz', 'pl'], ['KAROLINA PAWLIK', 'pl'], ['Иванова Ольга Сергеевна', 'ru'],
    ['Кравцов П.С.', 'ru'], ['Dipl.-Ing. Jörg von der Heide', 'de'], ['Anne-Sophie de la Tour', 'fr'], ['José Ramón García-Ponce', 'es'],
    ['João dos Santos Lima', 'pt'], ['Giulia D’Angelo', 'it'], ['Pieter van den Berg', 'nl'], ['Mehmet Öztürk', 'tr'], ['Patrick O’Leary', 'en'],
    ['Robert “Bob” Fielding', 'en'], ['Maria Lopez, MBA, PhD', 'en'], ['دکتر رضا کریمی', 'fa'], ['فهد بن عبدالعزيز القحطاني', 'ar'],
    ['王小明', 'zh'], ['欧阳志强', 'zh'], ['山田 太郎', 'ja'], ['佐々木健一', 'ja'], ['김 민준', 'ko'], ['林家豪 / Calvin', 'zh'],
  ])('%s', (text, lang) => {
    expect(score(text, lang)).toBeGreaterThanOrEqual(lang === 'zh' ? 0.4 : STRONG_NAME)
  }) // prettier-ignore

  it.each([
    'Read more', 'Our Services', 'Privacy Policy', 'Digital Marketing', 'San Francisco', 'Hong Kong', 'Kontakt', 'Head Office', 'New York',
    'info@firm.example', '+48 22 000 00 00', 'About Us', 'Customer Success Stories', 'we', 'Politica de Cookies', 'Quality Management System',
  ])('not %s', (text) => {
    expect(score(text)).toBeLessThan(WEAK_NAME)
  }) // prettier-ignore

  it('leaves honorifics and degrees out, and says where the name stands', () => {
    const text = 'Dr. Maria Lopez, MBA'
    const name = readName(text, senseOf('en'))!
    expect(text.slice(name.start, name.end)).toBe('Maria Lopez')
    expect(name.honorific).toBe('Dr.')
    expect(name.order).toBe('given-family')
  })

  it('keeps the second script as an alias', () => {
    expect(readName('林家豪 / Calvin', senseOf('zh'))).toMatchObject({ value: '林家豪', alias: 'Calvin' })
    expect(readName('Taro Yamada (山田太郎)', senseOf('en'))).toMatchObject({
      value: 'Taro Yamada',
      alias: '山田太郎',
    })
  })

  it('knows a Russian surname first', () => {
    expect(readName('Иванова Ольга Сергеевна', senseOf('ru'))?.order).toBe('family-given')
  })

  it('gives one key to one person whatever the order and accents', () => {
    expect(personKeyOf('Józef Łącki')).toBe(personKeyOf('Lacki Jozef'))
    expect(personKeyOf('山田 太郎')).toBe(personKeyOf('山田太郎'))
  })

  it('answers any text with bounds inside it', () => {
    const sense = senseOf('en')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const name = readName(text, sense)
        if (!name) return
        expect(name.start).toBeGreaterThanOrEqual(0)
        expect(name.end).toBeLessThanOrEqual(text.length)
        expect(name.start).toBeLessThan(name.end)
        expect(name.score).toBeLessThan(1)
      }),
      { numRuns: 2000 },
    )
  })
})
