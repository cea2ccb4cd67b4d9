import { describe, expect, it } from 'vitest'
import { newsKind } from '../../../lib/extractors/news/kind.ts'
import { wordsForTests } from '../../reading/knowledge-for-tests.ts'
import headlines from './headlines.json'

describe.each(Object.entries(headlines))('headlines in %s', (lang, list) => {
  it.each(list as [string, string][])('%s: %s', (kind, headline) => {
    expect(newsKind(headline, wordsForTests(lang), lang) ?? '').toBe(kind)
  })
})
