import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { foldKey } from '../../lib/text/fold.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import sentences from './owner-sentences.json'
import told from './owners-told.json'

async function ownersOf(url: string, body: string): Promise<string[]> {
  const seen = await observeHtml(`<!doctype html><title>x</title><body>${body}`, url)
  return read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
    .findings.filter(({ field, confidence }) => field === 'company.parent' && confidence >= THRESHOLD_OFFERED)
    .map(({ value }) => value)
}

describe('who owns the company', () => {
  it.each([
    ['https://nordwind.example/about', '<p>Nordwind makes quiet pumps in Kiel and was acquired by Hansen Industries AG in 2021.</p>', ['Hansen Industries AG']],
    ['https://nordwind.example/press/hansen-takes-over', '<h1>Hansen takes over Nordwind</h1><p>12 May 2024</p><p>Nordwind was acquired by Hansen Industries AG, the owners of a shipyard in the north of Norway, on Friday.</p>', ['Hansen Industries AG']],
    ['https://borowik-pompy.example/o-nas', '<p>Firma Borowik Pompy jest częścią grupy Kowal i produkuje ciche pompy dla browarów w całej Polsce.</p>', ['grupy Kowal']],
    ['https://sevver.example/about', '<p>Наш завод входит в группу компаний «Прибой» и выпускает тихие насосы для пивоварен.</p>', ['Прибой']],
    ['https://bad-shomal.example/about', '<p>شرکت باد شمال بخشی از گروه صنعتی شمال است و در اراک پمپ تولید می‌کند.</p>', ['گروه صنعتی شمال']],
    ['https://beifeng.example/about', '<p>北风泵业隶属于北星集团，专注于静音水泵的研发与制造，总部位于宁波。</p>', ['北星集团']],
    ['https://nordwind.example/references', '<h2>Our customers</h2><p>Lindqvist has belonged to the Baltic Group since 1999.</p>', []],
    ['https://nordwind.example/about', '<p>Nordwind is part of the Nordwind Group.</p>', []],
  ])('%s %s', async (url, body, owners) => {
    expect(await ownersOf(url, body)).toEqual(owners)
  })
}) // prettier-ignore

it('the companies of a list of subsidiaries are no owners', async () => {
  const seen = await observeHtml(
    '<!doctype html><title>x</title><body><table><tr><th>Tochtergesellschaften</th><td>Nordwind Suomi Oy<br>Nordwind Polska Sp. z o.o.</td></tr></table><p>Wir bauen leise Pumpen und sind stolz auf die Menschen, die das mit uns tun.</p>',
    'https://nordwind.example/about',
  )
  const { findings } = read(seen, knowledgeForTests(seen))
  const of = (field: string) =>
    findings.filter((finding) => finding.field === field).map(({ value }) => value)
  expect(of('company.subsidiary')).toEqual(['Nordwind Suomi Oy', 'Nordwind Polska Sp. z o.o.'])
  expect(of('company.parent')).toEqual([])
})

/** Owners that are read from a site of this company which says nothing but this; its address is not in the script of its words. */
async function ownersOfCompany(lang: string, company: string, sentence: string): Promise<string[]> {
  const label = /^\p{Script=Latin}/u.test(company)
    ? foldKey(company).split(' ').slice(0, 2).join('-')
    : 'zzfirma'
  const html = `<!doctype html><html lang="${lang}"><head><title>${company}</title><meta property="og:site_name" content="${company}"></head><body><h1>${company}</h1><p>${sentence}</p>`
  const seen = await observeHtml(html, `https://${label}.example/about`)
  return read(seen, knowledgeForTests(seen))
    .findings.filter(({ field, confidence }) => field === 'company.parent' && confidence >= THRESHOLD_OFFERED)
    .map(({ value }) => value)
}

/** A third of them name no owner. Any of the owners is right. */
it.each(sentences as [string, string, string, string[]][])(
  '%s %s: %s',
  async (lang, company, sentence, owners) => {
    const found = await ownersOfCompany(lang, company, sentence)
    if (owners.length === 0) expect(found).toEqual([])
    else {
      expect(found).toHaveLength(1)
      expect(owners).toContain(found[0])
    }
  },
)

interface Sheet {
  readonly company: string
  /** A sentence with the ways in which its owner may be named. */
  readonly told: [sentence: string, owners: string[]][]
  /** What the company bought, what it belonged to once, and what else it is part of. */
  readonly untold: string[]
}

describe.each(Object.entries(told as unknown as Record<string, Sheet>))('who owns the company, told in %s', (lang, sheet) => {
  it.each(sheet.told)('%s', async (sentence, owners) => {
    const found = await ownersOfCompany(lang, sheet.company, sentence)
    expect(found).toHaveLength(1)
    expect(owners).toContain(found[0])
  })

  it.each(sheet.untold)('not by %s', async (sentence) => {
    expect(await ownersOfCompany(lang, sheet.company, sentence)).toEqual([])
  })
}) // prettier-ignore
