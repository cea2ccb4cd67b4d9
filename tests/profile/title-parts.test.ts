import { describe, expect, it } from 'vitest'
import { rankOf } from '../../lib/lexicons/rank.ts'
import { suggestedRole } from '../../lib/profile/suggested-role.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'
import printed from './title-parts.json'

const LEVELS: Readonly<Record<string, readonly string[]>> = {
  top: ['board', 'c'],
  director: ['vp', 'director', 'head', 'c'],
  manager: ['head', 'manager'],
  staff: ['senior', 'staff', 'junior'],
}

/** Titles as sites print them (feminine forms, compounds, abbreviations) with every answer that an expert would accept. */
describe.each(Object.entries(printed))('the place that titles tell in %s', (lang, rows) => {
  const words = wordsForTests(lang)
  const ranked = rows.map(([title = '', department = '', level = '', role = '']) => ({
    title,
    rank: rankOf(title, words),
    wanted: { department: department.split(' '), level: level.split(' ').flatMap((one) => LEVELS[one] ?? []), role: role.split(' ') },
  })) // prettier-ignore

  it('department, for 95 of 100', () => {
    const apart = ranked.filter(({ rank, wanted }) => !wanted.department.includes(rank?.dept ?? '-'))
    expect(apart.length / rows.length, titles(apart)).toBeLessThanOrEqual(0.05)
  })

  it('seniority, for 90 of 100', () => {
    const apart = ranked.filter(({ rank, wanted }) => !wanted.level.includes(rank?.level ?? '-'))
    expect(apart.length / rows.length, titles(apart)).toBeLessThanOrEqual(0.1)
  })

  it('suggested role, for 80 of 100', () => {
    const apart = ranked.filter(({ rank, wanted }) => !wanted.role.includes(suggestedRole(rank ?? {})))
    expect(apart.length / rows.length, titles(apart)).toBeLessThanOrEqual(0.2)
  })
})

const titles = (some: readonly { readonly title: string; readonly rank: unknown }[]) =>
  some.map(({ title, rank }) => `${title}: ${JSON.stringify(rank)}`).join('\n')
