import { describe, expect, it } from 'vitest'
import { readOf } from './page-of-one-line.ts'
import lines from './legal-lines.json'

// The company behind a site as lines and sentences of fifteen languages say it, beside hosts, banks, agencies, services and
// customers. The first time 115 of 150 names were read and 63 of 75 others left alone.
describe('lines with a legal name', () => {
  it.each(lines as [string, string, string?][])('%s: %s', async (lang, text, name) => {
    const found = (await readOf(lang, text)).find(
      ({ field, confidence }) => field === 'company.legalName' && confidence >= 0.5,
    )
    expect(found?.value).toBe(name)
  })
})
