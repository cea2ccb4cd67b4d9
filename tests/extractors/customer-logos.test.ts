import { describe, expect, it } from 'vitest'
import { THRESHOLD_FILLED, THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

/** A sentence of each language that tells it. */
const FILL: Readonly<Record<string, string>> = {
  en: 'We make quiet valves for food plants and we are proud of the people who build them.',
  de: 'Wir bauen leise Ventile und sind stolz auf die Menschen, die sie mit uns bauen.',
  pl: 'Produkujemy ciche zawory i jesteśmy dumni z ludzi, którzy je z nami budują.',
  ru: 'Мы делаем тихие клапаны и гордимся людьми, которые их создают.',
  fa: 'ما شیرهای بی‌صدا می‌سازیم و به همکاران خود افتخار می‌کنیم.',
  zh: '我们生产静音阀门，并为制造它们的员工感到自豪。',
  fr: 'Nous fabriquons des vannes silencieuses et nous sommes fiers de ceux qui les font.',
  es: 'Fabricamos válvulas silenciosas y estamos orgullosos de las personas que las hacen.',
}

async function customersOf(body: string, lang = 'en'): Promise<string[]> {
  const seen = await observeHtml(
    `<!doctype html><html lang="${lang}"><title>Rowan Valves</title><body><header><img alt="Rowan Valves logo" src="/r.png"></header><h1>Rowan Valves</h1><p>${FILL[lang]}</p>${body}<footer><img alt="Fair Trade Register logo" src="/f.png"></footer>`,
    'https://rowan.example/',
  )
  return read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  }).findings.flatMap(({ field, value, quote, confidence }) => {
    if (field !== 'company.customer') return []
    expect(confidence).toBeGreaterThanOrEqual(THRESHOLD_OFFERED)
    expect(confidence).toBeLessThan(THRESHOLD_FILLED)
    expect(quote).not.toBe('')
    return [value]
  })
}

const wall = (...alts: string[]) =>
  `<div class="wall">${alts.map((alt, at) => `<div><img alt="${alt}" src="/${at}.png"></div>`).join('')}</div>`

describe('a wall of customers’ logos is offered, name by name', () => {
  it.each([
    [
      'en',
      'Our customers',
      ['Oakline Foods logo', 'Logo of Brewster & Sons'],
      ['Oakline Foods', 'Brewster & Sons'],
    ],
    ['de', 'Unsere Kunden', ['Logo Hansen Reederei', 'Kowal GmbH'], ['Hansen Reederei', 'Kowal GmbH']],
    ['pl', 'Nasi klienci', ['Planoteka logo', 'Systemy Odra'], ['Planoteka', 'Systemy Odra']],
    ['ru', 'Наши клиенты', ['Логотип Прибой', 'Балтстрой'], ['Прибой', 'Балтстрой']],
    ['fa', 'مشتریان ما', ['لوگوی گروه آبان', 'پخش شمال'], ['گروه آبان', 'پخش شمال']],
    ['zh', '我们的客户', ['东海机械标志', '北星包装'], ['东海机械', '北星包装']],
    ['fr', 'Nos clients', ['Logo Alizé Textile', 'Tissus du Nord'], ['Alizé Textile', 'Tissus du Nord']],
    [
      'es',
      'Nuestros clientes',
      ['Logo de Transportes Peral', 'Ferrofruta'],
      ['Transportes Peral', 'Ferrofruta'],
    ],
  ])('%s: %s', async (lang, heading, alts, names) => {
    expect(await customersOf(`<section><h2>${heading}</h2>${wall(...alts)}</section>`, lang)).toEqual(names)
  })

  it('also under a line that is no heading', async () => {
    const body = `<section><p>Our customers</p>${wall('Oakline Foods', 'Brewster & Sons')}</section>${wall('Calm award', 'Green energy')}`
    expect(await customersOf(body)).toEqual(['Oakline Foods', 'Brewster & Sons'])
  })

  it.each([
    ['no name in the pictures', `<h2>Our customers</h2>${wall('', 'logo', 'IMG_2231.jpg')}`],
    ['one picture is no wall', `<h2>Our customers</h2>${wall('Oakline Foods')}`],
    ['another heading', `<h2>Our partners</h2>${wall('Oakline Foods', 'Brewster & Sons')}`],
    ['a section after it', `<h2>Our customers</h2><p>Many.</p><h2>Awards</h2>${wall('Calm award', 'Green energy')}`],
    ['the company itself', `<h2>Our customers</h2>${wall('Rowan Valves', 'Rowan Valves at work')}`],
  ])('and nothing else: %s', async (_, body) => {
    expect(await customersOf(body)).toEqual([])
  }) // prettier-ignore
})
