import { expect, it } from 'vitest'
import { rankOf, rankParts } from '../../lib/lexicons/rank.ts'
import type { Finding, Reading } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'
import { day, everyone, finding, reading } from './invented.ts'
import pairs from './people-pairs.json'

type Shown = readonly [name: string, title: string, address?: string]
const about = 'person:0'
const langs = ['en', 'pl', 'ru', 'fa', 'zh', 'de', 'fr', 'es', 'ja', 'tr', 'ar']

/** The parts that a reader of the page gives a title. */
function partsOf(title: string): Pick<Finding, 'parts'> {
  const rank = langs.map((lang) => rankOf(title, wordsForTests(lang))).find((one) => one !== undefined)
  return rank ? { parts: rankParts(rank) } : {}
}

function page(path: string, [name, title, address]: Shown): Reading {
  const field = address?.includes('@') ? 'person.email' : 'person.profile'
  return reading(path, [
    finding('person.name', name, { about }),
    finding('person.title', title, { about, ...partsOf(title) }),
    ...(address === undefined ? [] : [finding(field, address, { about })]),
  ])
}

function count(pages: readonly Reading[]): number {
  const filed = pages.reduce(
    (own, one, at) => withReading(own, one, everyone(one), day(at)),
    emptyProfile('p', [], day(0)),
  )
  return draftOf(filed).people.length
}

/** Two pages of one company that each show somebody; answered before the rules were looked at. */
it.each(pairs as unknown as [string, Shown, Shown][])('%s: %j, %j', (answer, one, other) => {
  const pages = [page('/a', one), page('/b', other)]
  const people = answer === 'same' ? 1 : 2
  expect([count(pages), count([...pages].reverse())]).toEqual([people, people])
})
