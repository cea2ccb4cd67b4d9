import type { predictionOf } from '../../corpus/prediction.ts'
import { foldKey } from '../../../lib/text/fold.ts'
import type { BlindPage, BlindPerson } from './page.ts'

type FoundPerson = ReturnType<typeof predictionOf>['people'][number]

/** What one page's reading got right and wrong; each problem is a line for the reader of a failed run. */
export interface PageScore {
  readonly right: number
  readonly found: number
  readonly wanted: number
  readonly executives: { readonly right: number; readonly found: number; readonly wanted: number }
  readonly titles: { readonly right: number; readonly wanted: number }
  readonly problems: readonly string[]
}

export function scoreOf(page: BlindPage, found: readonly FoundPerson[]): PageScore {
  const left = [...found]
  const problems: string[] = []
  let right = 0
  let offices = 0
  let titles = 0
  let titled = 0
  for (const person of page.people) {
    const at = left.findIndex(({ name }) =>
      [person.name, ...(person.otherNames ?? [])].some((one) => isSameName(one, name)),
    )
    const match = at < 0 ? undefined : left.splice(at, 1)[0]!
    if (!match) {
      problems.push(`missed ${person.name}`)
      continue
    }
    right += 1
    if (person.executive && match.executive) offices += 1
    if (person.executive !== match.executive)
      problems.push(`${person.name} is ${match.executive ? 'no' : 'an'} executive`)
    if (person.titles.length === 0) continue
    titled += 1
    if (person.titles.some((title) => letters(title) === letters(match.title ?? ''))) titles += 1
    else
      problems.push(`title of ${person.name}: ${match.title ?? 'none'}, wanted ${person.titles.join(' or ')}`)
    problems.push(...wrongWays(person, match))
  }
  for (const { name } of left) problems.push(`${name} is none of theirs`)
  return {
    right,
    found: found.length,
    wanted: page.people.length,
    executives: {
      right: offices,
      found: found.filter(({ executive }) => executive).length,
      wanted: page.people.filter(({ executive }) => executive).length,
    },
    titles: { right: titles, wanted: titled },
    problems: problems.map((problem) => `${page.id}: ${problem}`),
  }
}

function wrongWays(person: BlindPerson, match: FoundPerson): string[] {
  return (['email', 'phone', 'profile'] as const)
    .filter((way) => person[way] && person[way] !== match[way])
    .map((way) => `${way} of ${person.name}: ${match[way] ?? 'none'}, wanted ${person[way]}`)
}

/** Harmonic mean of precision and recall over all pages. */
export function f1(counts: readonly { right: number; found: number; wanted: number }[]): number {
  const sum = (key: 'right' | 'found' | 'wanted') => counts.reduce((all, one) => all + one[key], 0)
  return (2 * sum('right')) / Math.max(1, sum('found') + sum('wanted'))
}

/** The same words in any order; a form of address, a degree or a nickname may be left out. */
function isSameName(wanted: string, found: string): boolean {
  const all = new Set(foldKey(wanted).split(' '))
  const some = foldKey(found).split(' ')
  if (letters(wanted) === letters(found)) return true
  return (
    (some.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(found)) &&
    some.every((word) => all.has(word))
  )
}

const letters = (text: string) => foldKey(text).replace(/ /g, '')
