import { expect, it } from 'vitest'
import { rankOf, rankParts } from '../../lib/lexicons/rank.ts'
import type { Finding, Reading } from '../../lib/model/index.ts'
import { historyOf, type ChangeLine } from '../../lib/profile/history.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'
import { day, everyone, finding, reading } from './invented.ts'
import visits from './visits.json'

interface Seen {
  readonly page: string
  readonly people?: readonly string[]
  readonly products?: readonly string[]
  readonly tech?: readonly string[]
  readonly address?: string
  readonly owner?: string
  readonly legal?: string
}

const langs = ['en', 'pl', 'ru', 'fa', 'zh']

function partsOf(title: string): Pick<Finding, 'parts'> {
  const rank = langs.map((lang) => rankOf(title, wordsForTests(lang))).find((one) => one !== undefined)
  return rank ? { parts: rankParts(rank) } : {}
}

function pageOf({ page, people = [], products = [], tech = [], address, owner, legal }: Seen): Reading {
  const one = (field: Finding['field'], value: string | undefined) => value === undefined ? [] : [finding(field, value)] // prettier-ignore
  return reading(page, [
    ...people.flatMap((shown, at) => {
      const [name = '', title = ''] = shown.split('|')
      const about = `person:${at}` as const
      return [finding('person.name', name, { about }), finding('person.title', title, { about, ...partsOf(title) })] // prettier-ignore
    }),
    ...products.map((product) => finding('company.product', product)),
    ...tech.map((product) => finding('company.technology', product)),
    ...one('company.address', address),
    ...one('company.parent', owner),
    ...one('company.legalName', legal),
  ])
}

const FIELDS: Readonly<Record<string, string>> = {
  'company.product': 'product',
  'company.technology': 'tech',
  'company.address': 'address',
  'company.parent': 'owner',
  'company.legalName': 'name',
}

function told({ kind, field, person, value, before }: ChangeLine): string[] {
  const sign = kind === 'vanished' ? '-' : '+'
  if (field === 'person.name') return [`person${sign} ${value}`, ...(before === undefined ? [] : [`person- ${before}`])] // prettier-ignore
  if (field === 'person.title') return [`title ${person}`]
  return [`${FIELDS[field]}${kind === 'became' ? '' : sign} ${value}`]
}

/** What the rep is told of a second visit, a season after the first: these lines and no other. */
it.each(visits as { what: string; before: Seen; after: Seen; lines: string[] }[])('$what', ({ before, after, lines }) => {
  const profile = [before, after].reduce((own, seen, at) => {
    const page = pageOf(seen)
    return withReading(own, page, everyone(page), day(90 * at))
  }, emptyProfile('p', [], day(0)))
  expect(historyOf(profile).flatMap(told).sort()).toEqual([...lines].sort())
}) // prettier-ignore
