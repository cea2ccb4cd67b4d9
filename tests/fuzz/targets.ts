import { JSDOM } from 'jsdom'
import phoneMetadata from 'libphonenumber-js/metadata.max.json'
import { readSheet } from '../../lib/actions/read-sheet.ts'
import { customersIn } from '../../lib/files/read/customers.ts'
import { answersIn } from '../../lib/imports/answers.ts'
import { guessColumns } from '../../lib/imports/columns.ts'
import { companyRowOf } from '../../lib/imports/company-row.ts'
import { fieldIds, messages, type Observation, type Transcript } from '../../lib/model/index.ts'
import { composed } from '../../lib/page/composed.ts'
import { signsOf, TEXT_BLOCK } from '../../lib/page/steps.ts'
import { transcribe } from '../../lib/page/transcribe.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedValue } from '../../lib/profile/typed-value.ts'
import { read } from '../../lib/reading/read.ts'
import { lineOf } from '../../lib/storage/backup-lines.ts'
import { readBackup } from '../../lib/storage/backup.ts'
import { isDamaged, parseProfile } from '../../lib/storage/parse.ts'
import { addressIn } from '../../lib/text/address.ts'
import { companyNamesIn } from '../../lib/text/company-name.ts'
import { countRange, countsIn } from '../../lib/text/count.ts'
import { hostOf, registrableDomain } from '../../lib/text/domain.ts'
import { emailsIn, emailsOfLink } from '../../lib/text/email.ts'
import { ldNodes, ldTexts, ldTypes } from '../../lib/text/json-ld.ts'
import { legalFormsIn } from '../../lib/text/legal-form.ts'
import { moneyIn } from '../../lib/text/money.ts'
import { phoneReader } from '../../lib/text/phone.ts'
import { readableHost } from '../../lib/text/punycode.ts'
import { sentencesOf } from '../../lib/text/sentences.ts'
import { socialProfile } from '../../lib/text/social.ts'
import { typedNumber } from '../../lib/text/typed-number.ts'
import { visibleText } from '../../lib/text/visible.ts'
import { yearsIn } from '../../lib/text/year.ts'
import { limits } from '../page/limits.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import type { Target } from './loop.ts'

const URL_ = 'https://www.nordwind-pumps.example/team'
const LANGS = ['en', 'de', 'pl', 'ru', 'ja', 'fa', 'es', 'fr']
const COUNTRIES = ['DE', 'US', 'PL', 'JP', 'IR', 'GB', 'RU', 'ES']
const { window } = new JSDOM('', { url: URL_ })
const phones = phoneReader(phoneMetadata as never)
const throwing = (problem: unknown) => {
  throw problem
}

async function seen(html: string): Promise<Transcript> {
  const { document } = window
  document.open()
  document.write(html)
  document.close()
  return (await transcribe(document, URL_)).transcript
}

/** The observation that a transcript gives: whatever a transcript says, it keeps the limits. */
function limited(transcript: Transcript): Observation {
  const { observation } = composed(transcript)
  if (!limits.safeParse(observation).success) throw new Error('What was composed is beyond its limits')
  return observation
} // prettier-ignore

/** What extractors make of an observation, and what the rest of the product makes of that. */
function readAll(observation: Observation): void {
  const { findings } = read(observation, knowledgeForTests(observation), throwing)
  for (const { quote, value } of findings)
    if (quote.length > 200 || value.length > 1000) throw new Error(`A finding of ${quote.length} and ${value.length}`)
} // prettier-ignore

const LD = '{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Nordwind Pumps","legalName":"Nordwind Pumps GmbH","address":{"@type":"PostalAddress","streetAddress":"Hafenstraße 4","postalCode":"24103","addressLocality":"Kiel"},"employee":[{"@type":"Person","name":"Marta Reiss","jobTitle":"CEO"}],"numberOfEmployees":{"@type":"QuantitativeValue","minValue":10,"maxValue":50},"foundingDate":"1973","sameAs":["https://www.linkedin.com/company/nordwind"]}]}' // prettier-ignore
const PAGE = `<!doctype html><html lang="en"><title>Team | Nordwind Pumps</title><meta property="og:site_name" content="Nordwind Pumps"><script type="application/ld+json">${LD}</script><h1>Our team</h1><div class="card"><h3>Marta Reiss</h3><p>Chief Executive Officer</p></div><table><tr><th>Founded</th><td>1973</td></tr><tr><th>Revenue</th><td>€ 12.5 million (2024)</td></tr></table><p>Nordwind Pumps GmbH, Hafenstraße 4, 24103 Kiel. Tel. +49 431 123456, info@nordwind-pumps.example</p><div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jan Holm</span></div><footer>HRB 12345 Kiel, VAT DE123456789</footer>` // prettier-ignore
const KEYS = ['name', 'legalName', 'address', 'employee', 'sameAs', '@type', '__proto__']
const CSV = 'Company;Website;Phone;First name;Last name;E-mail;Founded\r\n"Nordwind; Pumps";nordwind-pumps.example;+49 431 123456;Marta;Reiss;m@nordwind-pumps.example;1973\r\nSüdwind;südwind.example;;;;;"19\n74"\r\n' // prettier-ignore
const ROW = JSON.stringify({ id: 'p', domains: ['nordwind.example'], version: 1, claims: [{ id: 'c', subject: 'company', field: 'company.name', value: 'Nordwind', evidence: { source: 'page', url: URL_, seenAt: '2026-03-01T09:00:00.000Z', title: 'Team', lang: 'en', quote: 'Nordwind', pageKind: 'own' }, kind: 'claim' }], pages: [], createdAt: '2026-03-01T09:00:00.000Z', updatedAt: '2026-03-01T09:00:00.000Z', columns: {} }) // prettier-ignore
const TEXTS = ['Nordwind Pumps GmbH, Hafenstraße 4, 24103 Kiel, Germany. Tel. +49 (0) 431 / 12 34 56-0', '株式会社北風 〒100-0001 東京都千代田区千代田1-1 設立 昭和48年4月 従業員数 1,200名 資本金 3億円', 'ООО «Северный ветер», 191186, г. Санкт-Петербург, Невский пр., д. 28. Основана в 1973 году', 'شرکت باد شمال، تهران، خیابان ولیعصر، پلاک ۱۲، تلفن ۰۲۱-۸۸۷۷۶۶۵۵ تأسیس ۱۳۵۲', 'Revenue of $1.2 billion in FY2024, 10,000+ employees, founded in 1973. Dr. Marta Reiss, CEO of Nordwind Inc.', 'NORDWIND Sp. z o.o., ul. Morska 12/3, 81-225 Gdynia, KRS 0000123456, NIP 586-010-48-21, przychody 12,5 mln zł'] // prettier-ignore
const WORDS = { isCode: (text: string) => /^[A-Z]{3}-\d{3}$/.test(text), fieldsOf: (label: string) => (label === 'Phone' ? ['company.phone' as const] : []) } // prettier-ignore

export const targets: readonly Target[] = [
  {
    name: 'pages',
    seeds: [PAGE, ...TEXTS.map((text) => `<!doctype html><title>x</title><p>${text}</p>`)],
    run: async (html) => {
      const transcript = await seen(html)
      if (!messages['page.observed'].body.safeParse({ viewId: 'v', turn: 0, transcript }).success) throw new Error('What was seen does not fit its message') // prettier-ignore
      readAll(limited(transcript))
    },
  },
  {
    name: 'facts for machines',
    seeds: [
      LD,
      '[{"@type":["Person","Thing"],"name":{"@value":"x"}}]',
      '/*<![CDATA[*/{"@type":"Store"}/*]]>*/',
    ],
    run: (text) => {
      for (const node of ldNodes(text)) {
        ldTypes(node)
        for (const key of KEYS) ldTexts(node.get(key))
      }
      readAll({ ...blank, jsonLd: [text.slice(0, 524_288)] })
    },
  },
  {
    name: 'messages of pages',
    seeds: [JSON.stringify({ viewId: 'v', turn: 0, transcript: transcriptOf() })],
    run: (text) => {
      const body = messages['page.observed'].body.safeParse(json(text))
      if (body.success) readAll(limited(body.data.transcript))
    },
  },
  {
    name: 'words of pages',
    seeds: TEXTS,
    run: (text) => {
      const at = text.length % LANGS.length
      addressIn(text, COUNTRIES.slice(at), LANGS.slice(at))
      phones.find(text, COUNTRIES[at])
      for (const work of [emailsIn, countsIn, countRange, companyNamesIn, legalFormsIn, sentencesOf, visibleText]) work(text) // prettier-ignore
      moneyIn(text, LANGS[at])
      yearsIn(text, LANGS[at])
    },
  },
  {
    name: 'addresses of links',
    seeds: ['https://www.nordwind-pumps.example/team?a=b#c', 'http://xn--sdwind-n2a.example:8080/', 'https://www.linkedin.com/company/nordwind/about', 'mailto:a@b.example,c@d.example?cc=e@f.example'], // prettier-ignore
    run: (text) => {
      for (const work of [hostOf, registrableDomain, readableHost, socialProfile, emailsOfLink]) work(text)
    },
  },
  {
    name: 'files of companies',
    seeds: [CSV, CSV.replaceAll(';', '\t'), CSV.replaceAll(';', ',')],
    run: async (text) => {
      // Every other one as bytes that are no UTF-8.
      const bytes = text.length % 2 === 0 ? new TextEncoder().encode(text) : Buffer.from(text, 'latin1')
      const sheet = await readSheet({ name: 'x.csv', bytes: new Uint8Array(bytes) })
      if (!sheet.ok) return
      const columns = guessColumns(sheet.headings, sheet.rows.map(({ cells }) => cells)) // prettier-ignore
      for (const row of sheet.rows) companyRowOf(row, sheet.headings, columns.map(({ target }) => target)) // prettier-ignore
      customersIn(text)
    },
  },
  {
    name: 'answers that were pasted',
    seeds: ['Code\tPhone\nABC-123\t+49 431 1\n', 'Re: ABC-123\n> Phone?\n+49 431 1\n\nABC-124: no'],
    run: (text) => void answersIn(text, WORDS),
  },
  {
    name: 'values that were typed',
    seeds: [
      '1.234,56',
      'https://nordwind.example',
      '+49 431 1',
      '2024-02-30',
      'm@nordwind.example',
      ...TEXTS,
    ],
    run: (text) => {
      for (const field of fieldIds) typedValue(field, text, text.length % 2 === 0 ? '.' : ',')
      typedNumber(text, ',')
    },
  },
  {
    name: 'rows of the store',
    seeds: [ROW],
    run: (text) => {
      const row = parseProfile(json(text))
      if (!isDamaged(row)) draftOf(row)
    },
  },
  {
    name: 'backups',
    seeds: [[{ format: 'dossier-backup', version: 1, epoch: 2, at: '2026-03-01T09:00:00.000Z' }, { table: 'settings', rows: [{ key: 'a', value: 1 }] }, { end: 1 }].map(lineOf).join('')], // prettier-ignore
    run: (text) => void readBackup(text),
  },
]

const blank = blankOf()
function blankOf(): Observation {
  return { url: URL_, title: 'Team', lang: 'en', meta: [], links: [], jsonLd: [LD], items: [], blocks: [{ parent: -1, tag: 'p', cls: '', zone: 'main' }], lines: [{ block: 0, text: TEXTS[4]! }], anchors: [{ href: '/team', text: 'Team', block: 0, line: 0 }], images: [], resources: [], cookies: [], stats: { nodes: 1, ms: 0, longestSliceMs: 0, slices: 1, truncated: false } } // prettier-ignore
}
function transcriptOf(): Transcript {
  return { url: URL_, title: 'Team', lang: 'en', meta: [], links: [], jsonLd: [LD], items: [], base: URL_, steps: signsOf([TEXT_BLOCK, 0]), texts: [TEXTS[4]!], words: [], looks: ['p', ''], resources: [], cookies: [], stats: { nodes: 1, ms: 0, longestSliceMs: 0, slices: 1, truncated: false } } // prettier-ignore
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
