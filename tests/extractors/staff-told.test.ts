import { describe, expect, it } from 'vitest'
import { countRange } from '../../lib/text/count.ts'
import { readOf } from './page-of-one-line.ts'
import told from './staff-told.json'

interface Lines {
  readonly told: readonly (readonly [text: string, count: string])[]
  readonly none: readonly (readonly [text: string])[]
}

/** The offered number of employees of a page that says nothing but this. */
async function staff(lang: string, text: string): Promise<string | undefined> {
  const found = (await readOf(lang, text)).find(
    ({ field, confidence }) => field === 'company.employees' && confidence >= 0.5,
  )
  return found && String(countRange(found.value)?.low)
}

// About twelve ways each of fifteen languages says how many people work for a company, and eight numbers of others: a group's,
// customers', a site's, a department's, guests', pupils', past ones, openings.
describe('how many people work for a company', () => {
  for (const [lang, lines] of Object.entries(told as unknown as Record<string, Lines>)) {
    it.each(lines.told)(`${lang}: %s`, async (text, count) => {
      expect(await staff(lang, text)).toBe(count)
    })
    it.each(lines.none)(`${lang}, of others: %s`, async (text) => {
      expect(await staff(lang, text)).toBeUndefined()
    })
  }
})
