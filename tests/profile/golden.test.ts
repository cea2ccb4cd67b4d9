import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Reading, Views } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims, vetoClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { valueKey } from '../../lib/profile/value-key.ts'
import { day, everyone, finding, person, reading as readingIn } from './invented.ts'

const reading = (path: string, findings: Reading['findings']): Reading => ({
  ...readingIn(path, findings),
  lang: /^\/([a-z]{2})\//.exec(path)?.[1] ?? 'de',
})

/** One invented firm's site in five languages, with what sites do: other spellings, contradictions, a post that changed. */
const pages: readonly Reading[] = [
  reading('/', [
    finding('company.name', 'Nordwind', { certainty: 'structured', confidence: 0.95, extractor: 'json-ld' }),
    finding('company.description', 'Quiet pumps for harbours.', { certainty: 'structured' }),
    finding('company.employees', '1,200', { certainty: 'inferred', confidence: 0.8 }),
    finding('company.phone', '+4943112345'),
    finding('company.technology', 'HubSpot', { certainty: 'structured', parts: { category: 'crm' } }),
    finding('company.founded', '1998', { certainty: 'inferred' }),
  ]),
  reading('/impressum', [
    finding('company.legalName', 'Nordwind Pumpen GmbH'),
    finding('company.name', 'Nordwind GmbH', { confidence: 0.8 }),
    finding('company.address', 'Hafenstr. 4, 24103 Kiel', { parts: { locality: 'Kiel', postalCode: '24103', street: 'Hafenstr. 4', type: 'head' } }), // prettier-ignore
    finding('company.phone', '0431 12345', { confidence: 0.8 }),
    finding('company.vatId', 'DE 136695976'),
    finding('company.founded', '1997'),
    ...person('0', 'Dr. Jonas Brandt', 'Geschäftsführer'),
  ]),
  reading('/pl/zespol', [
    ...person('0', 'Jonas Brandt', 'Prezes zarządu', 'j.brandt@nordwind.example'),
    ...person('1', 'Anna Nowak', 'Dyrektor sprzedaży', 'a.nowak@nordwind.example'),
    finding('company.employees', '1 200'),
    finding('company.address', 'Hafenstraße 4, 24103 Kiel, Niemcy', {
      parts: { country: 'DE', locality: 'Kiel' },
    }),
  ]),
  reading('/ru/komanda', [
    ...person('0', 'Анна Новак', 'Директор по продажам', 'A.Nowak@nordwind.example'),
    finding('company.name', 'Нордвинд', { confidence: 0.8 }),
  ]),
  reading('/zh/about', [
    ...person('0', '蔡 美柔', '技術總監'),
    finding('company.employees', '1200人', { confidence: 0.6 }),
  ]),
  reading('/fa/team', [
    ...person('0', 'علی رضایی', 'مدیر مالی'),
    ...person('1', 'Anna Nowak', 'Trainee', 'anna@nordwind.example', 'no'),
  ]),
]

it('six pages, a typed value and a struck one make the golden draft', () => {
  const read = pages.reduce(
    (own, page, at) => withReading(own, page, everyone(page), day(at)),
    emptyProfile('nordwind', [], day(0)),
  )
  const typed = withClaims(
    read,
    typedClaims(read, { subject: 'company', field: 'company.industry', value: 'Pumpenbau' }, day(7)),
    day(7),
  )
  const struck = withClaims(
    typed,
    vetoClaims(
      typed,
      { subject: 'company', field: 'company.name', key: valueKey('company.name', 'Нордвинд') },
      day(8),
    ),
    day(8),
  )
  const draft = draftOf(struck)
  const told = {
    ...draft,
    fields: plain(draft.fields),
    people: draft.people.map(({ name, executive, mentions, fields }) => ({
      name,
      executive,
      mentions: mentions.length,
      fields: plain(fields),
    })),
    columns: struck.columns,
  }
  expect(`${JSON.stringify(told, null, 2)}\n`).toBe(
    readFileSync(new URL('golden/nordwind.json.golden', import.meta.url), 'utf8'),
  )
})

function plain(views: Views) {
  return Object.fromEntries(
    Object.values(views).map(({ field, standing, rivals, because, conflict }) => [
      field,
      {
        standing: standing.map(({ value, kind, claims }) => `${value} [${kind}, ${claims.length}]`),
        ...(rivals.length > 0
          ? { rivals: rivals.map(({ value, kind }) => `${value} [${kind}]`), because }
          : {}),
        ...(conflict ? { conflict } : {}),
      },
    ]),
  )
}
