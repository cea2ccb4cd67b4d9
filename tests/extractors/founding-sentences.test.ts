import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
import { readOf } from './founding-page.ts'
import sentences from './founding-sentences.json'

// How companies of fifteen languages say when they began, and years that are of something else.
describe('sentences of founding', () => {
  it.each(sentences as [string, string, string?][])('%s: %s', async (lang, text, year) => {
    const found = (await readOf(lang, text)).find(
      ({ field, confidence }) => field === 'company.founded' && confidence >= THRESHOLD_OFFERED,
    )
    expect(found?.value).toBe(year)
  })
})
