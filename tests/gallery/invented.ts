import { rankOf, rankParts as partsOfRank } from '@/lib/lexicons/rank.ts'
import { Words } from '@/lib/lexicons/words.ts'
import type { FieldId, Finding, Lexicon, PersonKey, Reading } from '@/lib/model/index.ts'

/** Readings of invented companies, in several scripts and sizes. */

type Fact = readonly [field: FieldId, value: string, quote?: string, more?: Partial<Finding>]

function company(facts: readonly Fact[]): Finding[] {
  return facts.map(([field, value, quote, more]) => ({
    about: 'company',
    field,
    value,
    quote: quote ?? value,
    certainty: 'stated',
    extractor: 'invented',
    confidence: 0.92,
    ...more,
  }))
}

const words = new Words(
  Object.values(import.meta.glob<Lexicon>('../../lib/lexicons/??.ts', { eager: true, import: 'default' })),
)

/** Title, department and level as in a reading. */
function rankParts(title: string): Record<string, string> {
  const rank = rankOf(title, words)
  return rank ? partsOfRank(rank) : { level: 'staff' }
}

type Person = readonly [name: string, title: string, executive: boolean, more?: readonly Fact[]]

function people(list: readonly Person[]): Finding[] {
  return list.flatMap(([name, title, executive, more], at) => {
    const about: PersonKey = `person:${at}`
    const facts: Fact[] = [
      ['person.name', name],
      [
        'person.title',
        title,
        `${name}, ${title}`,
        { parts: { ...rankParts(title), executive: executive ? 'yes' : 'no' } },
      ],
      ...(more ?? []),
    ]
    return company(facts).map((finding) => ({ ...finding, about, line: 40 + at }))
  })
}

function technologies(list: readonly (readonly [name: string, category: string, clue: string])[]): Finding[] {
  return list.map(([value, category, quote]) => ({
    about: 'company',
    field: 'company.technology',
    value,
    quote,
    parts: { category, id: value.toLowerCase().replaceAll(' ', '-'), relation: 'uses' },
    certainty: 'structured',
    extractor: 'invented',
    confidence: 0.95,
  }))
}

function reading(url: string, title: string, lang: string, domain: string, findings: Finding[]): Reading {
  return { url, title, lang, domain, pageKind: 'own', cost: { observeMs: 0, readMs: 0 }, findings }
}

const nordwindStack = technologies([
  ['HubSpot', 'crm', 'js.hs-scripts.example/8831204.js'],
  ['Salesforce', 'crm', 'service.force.example/embeddedservice/5.0/esw.min.js'],
  ['Intercom', 'chat', 'widget.intercom.example/widget/ab12cd34'],
  ['Google Analytics', 'analytics', 'G-7XK2M9QWEP'],
  ['Hotjar', 'session-replay', 'static.hotjar.example/c/hotjar-331882.js'],
  ['WordPress', 'cms', 'WordPress 6.6'],
  ['Cloudflare', 'cdn', 'cdnjs.cloudflare.example'],
])

const homeRead = reading(
  'https://www.nordwind-logistik.example/',
  'Nordwind Logistik – Freight for the north',
  'en',
  'nordwind-logistik.example',
  [
    ...company([
      ['company.name', 'Nordwind Logistik', 'Nordwind Logistik – Freight for the north'],
      [
        'company.legalName',
        'Nordwind Logistik GmbH & Co. KG',
        '© 2026 Nordwind Logistik GmbH & Co. KG. All rights reserved.',
      ],
      ['company.domain', 'nordwind-logistik.example'],
      [
        'company.description',
        'Nordwind moves temperature-controlled freight between eleven Baltic ports, with its own cold stores in Kiel, Gdynia and Turku.',
      ],
      [
        'company.industry',
        'Refrigerated freight',
        'We are specialists in refrigerated freight and cold storage.',
      ],
      ['company.founded', '1987', 'Founded in 1987 by two harbour pilots, Nordwind is still family-owned.'],
      ['company.employees', '240', 'Today 240 people work for us in three countries.'],
      ['company.address', 'Hafenstraße 14, 24103 Kiel, DE', 'Visit us: Hafenstraße 14, 24103 Kiel'],
      ['company.phone', '+494315550199', 'Phone: 0431 555 01 99'],
      ['company.email', 'hello@nordwind-logistik.example', 'Write to hello@nordwind-logistik.example'],
      ['company.social', 'https://www.linkedin.com/company/nordwind-logistik-example', ''],
      ['company.vatId', 'DE136695976', 'USt-IdNr.: DE136695976', { confidence: 0.66 }],
      [
        'company.product',
        'ColdChain Tracker',
        'Follow every pallet with ColdChain Tracker.',
        { confidence: 0.6 },
      ],
    ]),
    ...people([
      [
        'Dr. Henrike Falkenrath',
        'Managing Director',
        true,
        [['person.email', 'h.falkenrath@nordwind-logistik.example']],
      ],
      ['Tomasz Brzozowiecki', 'Chief Financial Officer', true],
      ['Aino Koskelainen', 'Chief Operations Officer', true, [['person.phone', '+35825550143']]],
      ['Mads Ravnkilde', 'Fleet coordinator', false],
      ['Ilse Wattenberg', 'Customer service', false],
    ]),
    ...nordwindStack,
  ],
)

export const nordwindHome: Reading = {
  ...homeRead,
  sitePages: [
    { kind: 'team', url: 'https://www.nordwind-logistik.example/team', text: 'Our team' },
    { kind: 'imprint', url: 'https://www.nordwind-logistik.example/impressum', text: 'Impressum' },
    { kind: 'contact', url: 'https://www.nordwind-logistik.example/contact', text: 'Contact' },
    { kind: 'investors', url: 'https://www.nordwind-logistik.example/investors', text: 'Investors' },
    { kind: 'careers', url: 'https://www.nordwind-logistik.example/careers', text: 'Work with us' },
    { kind: 'press', url: 'https://www.nordwind-logistik.example/news', text: 'News' },
  ],
}

/** Another page of the same site: new, known and conflicting values. */
export const nordwindImprint = reading(
  'https://www.nordwind-logistik.example/imprint',
  'Imprint – Nordwind Logistik',
  'en',
  'nordwind-logistik.example',
  [
    ...company([
      ['company.name', 'Nordwind Logistik', 'Nordwind Logistik'],
      ['company.legalName', 'Nordwind Logistik GmbH', 'Provider: Nordwind Logistik GmbH, Kiel'],
      ['company.domain', 'nordwind-logistik.example'],
      ['company.employees', '260', 'Our 260 employees look forward to hearing from you.'],
      ['company.registrationNumber', 'HRB 20417', 'Amtsgericht Kiel, HRB 20417'],
      ['company.address', 'Hafenstraße 14, 24103 Kiel, DE', 'Hafenstraße 14, 24103 Kiel'],
      ['company.phone', '+494315550199', 'Phone +49 431 555 01 99'],
      ['company.email', 'legal@nordwind-logistik.example', 'legal@nordwind-logistik.example'],
    ]),
    ...people([
      ['Dr. Henrike Falkenrath', 'Chair of the Management Board', true],
      ['Jorunn Østgaard', 'Head of Legal', true],
    ]),
  ],
)

export const nordwindArticle: Reading = {
  ...reading(
    'https://news.example/nordwind-opens-a-cold-store',
    'Nordwind opens a cold store in Turku',
    'en',
    'news.example',
    [
      ...company([
        ['company.name', 'Nordwind Logistik', 'Nordwind Logistik opened its third cold store on Monday.'],
        ['company.domain', 'nordwind-logistik.example', 'nordwind-logistik.example'],
      ]),
      ...people([['Aino Koskelainen', 'Chief Operations Officer', true]]),
    ],
  ),
  pageKind: 'article',
}

const link = 'https://nordwind-logistik.example/press/turku'
/** Signals and figures: with kinds, dates and periods, and one of each without. */
export const nordwindNews = reading(
  'https://www.nordwind-logistik.example/press',
  'Press | Nordwind Logistik',
  'en',
  'nordwind-logistik.example',
  company([
    ['company.name', 'Nordwind Logistik', 'Nordwind Logistik'],
    ['company.signal', 'Nordwind opens a cold store in Turku', undefined, { parts: { kind: 'expansion', date: '2026-02-12', link } }],
    ['company.signal', 'A year to remember', 'In December the board appointed Aino Koskelainen as Chief Operations Officer.', { parts: { kind: 'leadership', date: '2025-12', link } }],
    ['company.signal', 'Warehouse manager (m/f/d)', undefined, { parts: { kind: 'hiring', link, openings: '3' } }],
    ['company.revenue', '€ 84 m', 'Revenue of € 84 m in 2025', { parts: { amount: '84000000', currency: 'EUR', period: '2025' } }],
    ['company.revenue', '€ 79 m', 'Revenue of € 79 m in 2024', { parts: { amount: '79000000', currency: 'EUR', period: '2024' } }],
    ['company.profit', '€ 3.1 m', 'a profit of € 3.1 m', { parts: { amount: '3100000', currency: 'EUR' } }],
    ['company.subsidiary', 'Nordwind Suomi Oy', 'Subsidiaries: Nordwind Suomi Oy'],
  ]),
) // prettier-ignore

export const persian = reading(
  'https://www.sabalan-pardazesh.example/fa/about',
  'درباره ما | سبلان پردازش',
  'fa',
  'sabalan-pardazesh.example',
  [
    ...company([
      ['company.name', 'سبلان پردازش', 'سبلان پردازش؛ نرم‌افزار برای کارخانه‌ها'],
      [
        'company.legalName',
        'شرکت سبلان پردازش آذر (سهامی خاص)',
        'کلیه حقوق متعلق به شرکت سبلان پردازش آذر (سهامی خاص) است.',
      ],
      ['company.domain', 'sabalan-pardazesh.example'],
      [
        'company.description',
        'سامانه‌های برنامه‌ریزی تولید و نگهداری و تعمیرات برای کارخانه‌های متوسط (MES و CMMS).',
      ],
      ['company.founded', '2004', 'از سال ۱۳۸۳ در کنار صنعت هستیم.', { parts: { printed: '۱۳۸۳' } }],
      [
        'company.address',
        'تبریز، بلوار فرضی، کوچه نمونه، پلاک ۱۲',
        'نشانی دفتر مرکزی: تبریز، بلوار فرضی، کوچه نمونه، پلاک ۱۲',
      ],
      ['company.phone', '+984155550123', 'تلفن: ۰۴۱-۵۵۵۵۰۱۲۳'],
      ['company.email', 'info@sabalan-pardazesh.example', 'info@sabalan-pardazesh.example'],
    ]),
    ...people([
      ['مهرناز کوهستانی‌فر', 'مدیرعامل و عضو هیئت‌مدیره', true],
      ['بهرنگ دریاگشت', 'رئیس هیئت‌مدیره', true],
      ['Sara Lindqvist-Ahmadi', 'مدیر فروش بین‌الملل (EMEA)', true],
      ['نیکان پورسپهر', 'کارشناس پشتیبانی', false],
    ]),
    ...technologies([
      ['Goftino', 'chat', 'www.goftino.example/widget/x1y2z3'],
      ['WordPress', 'cms', 'WordPress 6.4'],
    ]),
  ],
)

export const chinese = reading(
  'https://www.yunfan-jidian.example/about',
  '关于我们 - 云帆机电',
  'zh',
  'yunfan-jidian.example',
  [
    ...company([
      ['company.name', '云帆机电'],
      ['company.legalName', '苏州云帆机电设备有限公司', '版权所有 © 苏州云帆机电设备有限公司'],
      ['company.domain', 'yunfan-jidian.example'],
      ['company.description', '专注于自动化装配线与工业机器人系统集成,服务于汽车零部件与家电行业。'],
      ['company.address', '江苏省苏州市工业园区示例路88号', '地址:江苏省苏州市工业园区示例路88号'],
      ['company.phone', '+8651255550123', '电话:0512-5555 0123'],
    ]),
    ...people([
      ['欧阳梦洁', '董事长兼总经理', true],
      ['司徒一帆', '副总经理', true],
    ]),
  ],
)

const given = [
  'Alva',
  'Bruno',
  'Cilia',
  'Dagny',
  'Edvin',
  'Freja',
  'Gregor',
  'Hanneke',
  'Ivo',
  'Jolanta',
  'Kasimir',
  'Ludmila',
]
const family = [
  'Abendroth-Winterfeldt',
  'Birkeland',
  'Czarnobrzeski',
  'Dombrowsky',
  'Eisenhuth',
  'van der Fantasie',
]
const posts = [
  'Chief Executive Officer',
  'Member of the Supervisory Board and Chair of the Audit, Risk and Sustainability Committee',
  'Head of Procurement',
  'Software engineer',
  'Accountant',
]

/** A page at every limit: long names, long words, 36 people, 100 technologies. */
export const enormous = reading(
  'https://www.internationale-beteiligungsverwaltung.example/team',
  'Team',
  'en',
  'internationale-beteiligungsverwaltung.example',
  [
    ...company([
      [
        'company.name',
        'Internationale Beteiligungsverwaltungs- und Grundstücksverkehrsgesellschaft Mittelosteuropa Holding',
      ],
      [
        'company.legalName',
        'Internationale Beteiligungsverwaltungs- und Grundstücksverkehrsgesellschaft Mittelosteuropa Holding GmbH & Co. Kommanditgesellschaft auf Aktien',
      ],
      ['company.domain', 'internationale-beteiligungsverwaltung.example'],
      [
        'company.description',
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. '.repeat(4).trim(),
      ],
      [
        'company.email',
        'a.very.long.mailbox.name.that.never.ends@internationale-beteiligungsverwaltung.example',
      ],
      ...Array.from({ length: 6 }, (_, at): Fact => ['company.phone', `+43155501${20 + at}`]),
      ...Array.from({ length: 4 }, (_, at): Fact => [
        'company.address',
        `Musterallee ${at + 1}, 1010 Wien, AT`,
      ]),
      [
        'company.website',
        `https://www.internationale-beteiligungsverwaltung.example/${'verlauf/'.repeat(12)}`,
      ],
    ]),
    ...people(
      Array.from({ length: 36 }, (_, at): Person => [
        `${given[at % given.length]} ${family[Math.floor(at / 6) % family.length]}`,
        posts[at % posts.length]!,
        at % posts.length < 2,
      ]),
    ),
    ...technologies(
      Array.from({ length: 100 }, (_, at) => [
        `Invented product ${at + 1}`,
        ['crm', 'analytics', 'chat', 'cms', 'cdn', 'library', 'hr', 'payment'][at % 8]!,
        `cdn.invented-${at + 1}.example/v${at}.js`,
      ]),
    ),
  ],
)

/** The n-th of the small companies for lists. */
export function small(n: number): Reading {
  const stem = ['Alder', 'Brook', 'Cinder', 'Dune', 'Ember', 'Fjord', 'Grove', 'Harbour', 'Islet', 'Juniper'][
    n % 10
  ]!
  const trade = ['Software', 'Metalworks', 'Foods', 'Energy', 'Textiles', 'Consulting', 'Instruments'][n % 7]!
  const place = [
    ['12 Sample Road, Leeds LS1 4AB', 'GB'],
    ['Beispielweg 3, 20095 Hamburg', 'DE'],
    ['ul. Przykładowa 8, 00-001 Warszawa', 'PL'],
    ['5 rue Imaginaire, 69001 Lyon', 'FR'],
  ][n % 4]!
  const domain = `${stem}-${trade}-${n}.example`.toLowerCase()
  return reading(`https://www.${domain}/`, `${stem} ${trade}`, 'en', domain, [
    ...company([
      ['company.name', `${stem} ${trade} ${n}`],
      ['company.domain', domain],
      ['company.industry', trade],
      ['company.address', place[0]!, place[0], { parts: { country: place[1]! } }],
      ...(n % 3 === 0 ? ([['company.email', `info@${domain}`]] as Fact[]) : []),
      ...(n % 2 === 0
        ? ([
            ['company.phone', '+442079460123'],
            ['company.employees', String(20 + n)],
          ] as Fact[])
        : []),
    ]),
    ...people([[`${given[n % given.length]} ${family[n % family.length]}`, posts[0]!, true]]),
    ...(n % 4 ? nordwindStack.slice(0, n % 6) : []),
  ])
}
