import { describe, expect, it } from 'vitest'
import { readOf } from './page-of-one-line.ts'
import lines from './revenue-told.json'

// What a company earns in a year, with currency and period, as sentences of fifteen languages tell it; beside the size of a
// market, what was invested, what is insured.
describe('revenue in sentences', () => {
  it.each(lines as [string, string, string?, string?, string?][])(
    '%s: %s',
    async (lang, text, amount, currency, period = '') => {
      const found = (await readOf(lang, text)).find(
        ({ field, confidence }) => field === 'company.revenue' && confidence >= 0.5,
      )
      const given = found && [
        found.parts?.['amount'],
        found.parts?.['currency'],
        found.parts?.['period'] ?? '',
      ]
      expect(given).toEqual(amount === undefined ? undefined : [amount, currency, period])
    },
  )
})
