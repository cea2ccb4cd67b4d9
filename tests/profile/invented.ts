import fc from 'fast-check'
import type { Finding, PageKind, PersonKey, Reading } from '../../lib/model/index.ts'

/** Invented findings and readings. Small vocabularies, so that values meet, differ and come again. */

export function finding(field: Finding['field'], value: string, more: Partial<Finding> = {}): Finding {
  return {
    about: 'company',
    field,
    value,
    certainty: 'stated',
    quote: value,
    extractor: 'imprint',
    confidence: 0.9,
    ...more,
  }
}

export function person(
  key: string,
  name: string,
  title?: string,
  email?: string,
  executive: 'yes' | 'no' = 'yes',
): Finding[] {
  const about: PersonKey = `person:${key}`
  return [
    finding('person.name', name, { about }),
    ...(title
      ? [
          finding('person.title', title, {
            about,
            parts: { executive, level: 'c', ...(title === 'CEO' ? { canon: 'ceo' } : {}) },
          }),
        ]
      : []),
    ...(email ? [finding('person.email', email, { about })] : []),
  ]
}

export function reading(
  path: string,
  findings: readonly Finding[],
  pageKind: PageKind = 'own',
  domain = 'nordwind.example',
): Reading {
  return {
    url: `https://www.${domain}${path}`,
    title: `Page ${path}`,
    lang: 'en',
    domain,
    pageKind,
    cost: { observeMs: 0, readMs: 0 },
    findings,
  }
}

export const DAY = 86_400_000
export const START = Date.UTC(2026, 2, 1)
/** ISO time so many days after the first of March 2026. */
export const day = (days: number): string => new Date(START + days * DAY).toISOString()

const COMPANY = {
  'company.name': ['Nordwind', 'Nordwind GmbH', 'NORDWIND', 'Nordwind Pumps', 'Südlicht'],
  'company.legalName': ['Nordwind GmbH', 'Nordwind Gesellschaft mbH', 'Nordwind Sp. z o.o.'],
  'company.founded': ['1998', '1999', '2004'],
  'company.employees': ['250', '1,200', '1 200', '200-300'],
  'company.phone': ['+48228540567', '22 854 05 67', '+4943112345'],
  'company.email': ['info@nordwind.example', 'INFO@nordwind.example', 'sales@nordwind.example'],
  'company.address': [
    'Hafenstraße 4, 24103 Kiel',
    'Hafenstr. 4, 24103 Kiel, Germany',
    'ul. Polna 7, 00-625 Warszawa',
  ],
  'company.social': [
    'https://www.linkedin.com/company/nordwind/',
    'https://pl.linkedin.com/company/nordwind?trk=x',
  ],
} as const satisfies Partial<Record<Finding['field'], readonly string[]>>

const sure = { confidence: fc.constantFrom(0.4, 0.6, 0.75, 0.9), certainty: fc.constantFrom('structured', 'stated', 'inferred') } as const // prettier-ignore

export const companyFinding: fc.Arbitrary<Finding> = fc
  .constantFrom(
    ...Object.entries(COMPANY).flatMap(([field, values]) => values.map((value) => [field, value] as const)),
  )
  .chain(([field, value]) => fc.record(sure).map((more) => finding(field as Finding['field'], value, more)))

const NAMES = ['Jonas Brandt', 'Brandt Jonas', 'Dr. Jonas Brandt', 'J. Brandt', 'Jonas A. Brandt', 'Jonas B. Brandt', 'Jonas Brandt jr.', 'Jonah Brandt', 'Анна Новак', 'Anna Nowak', 'Anna Maria Nowak', '蔡 美柔', '蔡美柔'] // prettier-ignore
const TITLES = ['CEO', 'Head of Sales', 'Geschäftsführer']
const EMAILS = ['jonas@nordwind.example', 'brandt@nordwind.example', 'anna@nordwind.example']

const LINKS = ['https://www.linkedin.com/in/brandt-1', 'https://www.linkedin.com/in/brandt-2']

const personFindings: fc.Arbitrary<Finding[]> = fc
  .record({
    key: fc.constantFrom('0', '1', '2', '3'),
    name: fc.constantFrom(...NAMES),
    title: fc.option(fc.constantFrom(...TITLES), { nil: undefined }),
    email: fc.option(fc.constantFrom(...EMAILS), { nil: undefined }),
    link: fc.option(fc.constantFrom(...LINKS), { nil: undefined }),
  })
  .map(({ key, name, title, email, link }) => [
    ...person(key, name, title, email),
    ...(link === undefined ? [] : [finding('person.profile', link, { about: `person:${key}` })]),
  ])

export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    path: fc.constantFrom('/', '/team', '/imprint', '/contact#top'),
    company: fc.array(companyFinding, { maxLength: 6 }),
    people: fc.uniqueArray(personFindings, { maxLength: 3, selector: ([name]) => name!.about }),
  })
  .map(({ path, company, people }) => reading(path, [...company, ...people.flat()]))

export const anyDay: fc.Arbitrary<string> = fc.integer({ min: 0, max: 9 }).map(day)

/** Cases of a property test: enough for every run, more by hand (`CASES=100000`). */
export const cases = (usual: number): { numRuns: number } => ({
  numRuns: Number(process.env['CASES'] ?? usual),
})

export function everyone({ findings }: Reading): PersonKey[] {
  return [...new Set(findings.flatMap(({ about }) => (about === 'company' ? [] : [about])))]
}
