import { describe, expect, test } from 'vitest'
import { Words } from '../../lib/lexicons/words.ts'
import type { Lexicon } from '../../lib/model/index.ts'

interface Printed {
  readonly title: string
  readonly canon: string
  readonly exec: boolean
}

const shelf = import.meta.glob<{ default: Lexicon }>('../../lib/lexicons/??.ts', { eager: true })
const printed = import.meta.glob<{ default: Printed[] }>('./titles.??.json', { eager: true })
const lexicons = Object.values(shelf).map((file) => file.default)

/** Titles as companies print them, each with the post it must be read as. */
describe.each(Object.entries(printed))('%s', (file, { default: rows }) => {
  const lang = file.slice('./titles.'.length, -'.json'.length)
  const own = lexicons.filter((lexicon) => lexicon.lang === lang)
  const english = lexicons.filter((lexicon) => lexicon.lang === 'en' && lang !== 'en')
  const words = new Words([...own, ...english])

  test('has at least twenty titles', () => expect(rows.length).toBeGreaterThanOrEqual(20))

  test.each(rows)('$title is $canon', ({ title, canon, exec }) => {
    const read = words.title(title)?.title
    expect({ canon: read?.canon, exec: read?.exec }).toEqual({ canon, exec })
  })
})
