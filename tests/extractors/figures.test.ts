import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import cases from './figures.json'

const FIELDS = ['company.revenue', 'company.profit', 'company.funding', 'company.employees']
/** A sentence of each language that tells it, since a table of figures alone may not. */
const FILL: Readonly<Record<string, string>> = {
  en: 'We make quiet pumps and we are proud of the people who build them with us.',
  de: 'Wir bauen leise Pumpen und sind stolz auf die Menschen, die sie mit uns bauen.',
  pl: 'Produkujemy ciche pompy i jesteśmy dumni z ludzi, którzy je z nami budują.',
  ru: 'Мы делаем тихие насосы и гордимся людьми, которые их создают.',
  fa: 'ما پمپ‌های بی‌صدا می‌سازیم و به همکاران خود افتخار می‌کنیم.',
  zh: '我们生产静音水泵，并为制造它们的员工感到自豪。',
  ja: '私たちは静かなポンプを作り、働く人を誇りに思っています。',
  ko: '우리는 조용한 펌프를 만들며 함께하는 사람들을 자랑스럽게 생각합니다.',
  fr: 'Nous fabriquons des pompes silencieuses et nous sommes fiers de ceux qui les font.',
  es: 'Fabricamos bombas silenciosas y estamos orgullosos de las personas que las hacen.',
  pt: 'Nós fabricamos bombas silenciosas e temos orgulho das pessoas que as fazem.',
  it: 'Produciamo pompe silenziose e siamo orgogliosi delle persone che le fanno con noi.',
  nl: 'Wij maken stille pompen en zijn trots op de mensen die ze met ons bouwen.',
  tr: 'Sessiz pompalar üretiyoruz ve bunları yapan insanlarla gurur duyuyoruz.',
  ar: 'نحن نصنع مضخات هادئة ونفخر بالناس الذين يصنعونها معنا.',
}

describe('figures with amount, currency and period', () => {
  it.each(cases as [string, string, string[][]][])('%s: %s', async (lang, html, expected) => {
    const seen = await observeHtml(
      `<!doctype html><html lang="${lang}"><title>Nordwind</title><body><p>${FILL[lang]}</p>${html}`,
      'https://nordwind.example/about',
    )
    const found = read(seen, knowledgeForTests(seen), (problem) => {
      throw problem
    }).findings.filter(({ field }) => FIELDS.includes(field))
    // Of rival headcounts one is offered and the others are kept below; here both years are wanted.
    const figures = found
      .filter(({ field, confidence }) => confidence >= THRESHOLD_OFFERED || field === 'company.employees')
      .map(({ field, parts }) => [
        field.replace('company.', ''),
        parts?.['amount'] ?? '',
        parts?.['currency'] ?? '',
        parts?.['period'] ?? '',
      ])
    expect(figures.sort()).toEqual([...expected].sort())
    for (const { quote, line } of found) expect(seen.lines[line!]!.text).toContain(quote)
  })
})
