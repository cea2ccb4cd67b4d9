import type { Finding, ListedProfile, Profile, Reading } from '../../../lib/model/index.ts'
import { emptyProfile, withReading } from '../../../lib/profile/profile.ts'
import { database } from '../../../lib/storage/database.ts'
import { listedOf } from '../../../lib/storage/listing.ts'
import { put } from '../../../lib/storage/writing.ts'

/** Invented profiles of about 40 claims each, for a real IndexedDB. */
export const NOW = new Date(Date.now() - 86_400_000).toISOString() // Yesterday, so that nobody is past the retention limit.
const SYLLABLES = ['nor', 'da', 'vel', 'mi', 'tor', 'ka', 'lis', 'be', 'ran', 'sol']

function word(seed: number): string {
  return (
    [0, 1, 2].map((at) => SYLLABLES[Math.floor(seed / 10 ** at) % 10]).join('') +
    (seed > 999 ? String(seed) : '')
  )
}

export function invented(at: number, path = '/'): Reading {
  const of = (field: Finding['field'], value: string, about: Finding['about'] = 'company'): Finding => ({
    about, field, value, certainty: 'stated', quote: `${value} `.repeat(4).slice(0, 120), extractor: 'bench', confidence: 0.9,
    ...(field === 'person.title' ? { parts: { executive: 'yes', level: 'c' } } : {}),
  }) // prettier-ignore
  const domain = `${word(at)}-${at}.example`
  return {
    url: `https://${domain}${path}`, title: word(at), lang: 'en', domain, pageKind: 'own', cost: { observeMs: 0, readMs: 0 },
    findings: [
      of('company.name', `${word(at)} GmbH`), of('company.legalName', `${word(at)} GmbH`), of('company.founded', String(1900 + (at % 120))),
      of('company.address', `Street ${at % 300}, ${10000 + (at % 80000)} Kiel`), of('company.phone', `+4943${100000 + at}`),
      of('company.email', `info@${domain}`), of('company.industry', SYLLABLES[at % 10]!), of('company.description', 'Quiet pumps. '.repeat(15)),
      ...Array.from({ length: 6 }, (_, n) => of('company.technology', `Tech ${(at + n) % 90}`)),
      ...Array.from({ length: 8 }, (_, n) => [
        of('person.name', `${word(at + n)} ${word(at * 7 + n)}`, `person:${n}`),
        of('person.title', `Title ${n}`, `person:${n}`),
        of('person.email', `p${n}@${domain}`, `person:${n}`),
      ]).flat(),
    ],
  } // prettier-ignore
}

export const everyone = Array.from({ length: 8 }, (_, n) => `person:${n}` as const)

/** Writes profiles from `p0` on until there are `count`. */
export async function fill(count: number): Promise<void> {
  for (let at = await database.profiles.count(); at < count; at += 500) {
    const rows = Array.from({ length: Math.min(500, count - at) }, (_, n): [string, Profile] => {
      const id = `p${at + n}`
      const page = invented(at + n)
      return [id, withReading(emptyProfile(id, [page.domain], NOW), page, everyone, NOW)]
    })
    await database.transaction('rw', database.tables, async () => put(database, rows))
  }
}

const INDUSTRIES = ['Pumps', 'Freight', 'Software', 'Paper', 'Tools', 'Seeds', 'Ships']

/** Writes only list rows until there are `count`, for benches that read nothing else. */
export async function fillListed(count: number): Promise<void> {
  const like = listedOf(withReading(emptyProfile('l', ['like.example'], NOW), invented(7), everyone, NOW))
  for (let from = await database.listed.count(); from < count; from += 2000)
    await database.listed.bulkPut(
      Array.from({ length: Math.min(2000, count - from) }, (_, n): ListedProfile => {
        const at = from + n
        const name = `Kestrel ${at}`
        const time = new Date(Date.parse(NOW) - at * 60_000).toISOString()
        return { ...like, id: `l${at}`, name, sortName: name.toLowerCase(), words: `${like.words} ${name.toLowerCase()}`, industry: INDUSTRIES[at % 7]!, facets: { ...like.facets, 'company.industry': [INDUSTRIES[at % 7]!] }, domains: [`c${at}.example`], domain: `c${at}.example`, keys: [`domain:c${at}.example`, `name:${name.toLowerCase()}`], people: (at * 7) % 23, updatedAt: time, createdAt: time } // prettier-ignore
      }),
    )
}
