import { describe, expect, it } from 'vitest'
import { rankOf } from '../../lib/lexicons/rank.ts'
import { Words } from '../../lib/lexicons/words.ts'
import type { Lexicon } from '../../lib/model/index.ts'
import { suggestedRole } from '../../lib/profile/suggested-role.ts'
import printed from './roles.json'

const shelf = import.meta.glob<{ default: Lexicon }>('../../lib/lexicons/??.ts', { eager: true })
const lexicons = Object.values(shelf).map((file) => file.default)

/** Titles as companies print them, with the part that a seller would suppose; agreed before the rules were written. */
describe.each(Object.entries(printed))('roles by titles in %s', (lang, rows) => {
  const words = new Words([
    ...lexicons.filter((lexicon) => lexicon.lang === lang),
    ...lexicons.filter((lexicon) => lexicon.lang === 'en' && lang !== 'en'),
  ])
  const roleOf = (title: string) => suggestedRole(rankOf(title, words) ?? {})

  it('has at least twenty titles', () => expect(rows.length).toBeGreaterThanOrEqual(20))

  it('agrees with at least 95 of 100', () => {
    const apart = rows.flatMap(([title = '', role]) => {
      const found = roleOf(title)
      return found === role ? [] : [`${title}: ${found}, not ${role}`]
    })
    expect(apart.length / rows.length, apart.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
