import { describe, expect, it } from 'vitest'
import { ownersIn } from '../../../lib/extractors/owners/sentence.ts'
import { wordsForTests } from '../../reading/knowledge-for-tests.ts'
import owners from './owners.json'

/** The invented companies that the sentences speak of. */
const isOwn = (name: string) =>
  /nordwind|borowik|vent du nord|vientonorte|ventonorte|ventonord|noordwind|kuzeyrüzgar|北风|北風/i.test(name)

describe.each(Object.entries(owners))('owners in %s', (lang, sentences) => {
  it.each(sentences as [string, string][])('%s: %s', (owner, sentence) => {
    const found = ownersIn(sentence, wordsForTests(lang), isOwn)
    expect(found.map(({ name }) => name)).toEqual(owner ? [owner] : [])
    for (const { name, start, end } of found) expect(sentence.slice(start, end)).toBe(name)
  })
})
