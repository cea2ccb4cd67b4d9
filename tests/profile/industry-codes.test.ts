import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { readCatalogue } from '../../lib/actions/catalogue.ts'
import { setFieldOfMany } from '../../lib/actions/edit-many.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { changeIndustryCodes } from '../../lib/actions/industry-codes.ts'
import { undoChange } from '../../lib/actions/undo.ts'
import { companyColumns } from '../../lib/files/cells/company-columns.ts'
import { languages } from '../../lib/i18n/languages.ts'
import { localeOf } from '../../lib/i18n/locales.ts'
import { standardColumns } from '../../lib/lists/columns.ts'
import { divisions, optionOfDivision, type Finding } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { fieldVerdict } from '../../lib/profile/fit/field.ts'
import { withListedCodes } from '../../lib/profile/listed-codes.ts'
import { Database } from '../../lib/storage/database.ts'
import { readIndustryCodes } from '../../lib/storage/industry-codes.ts'
import { small } from '../gallery/invented.ts'

const locales = await Promise.all(languages.map(localeOf))
const now = new Date('2026-03-01T10:00:00Z')
const later = new Date('2026-03-02T10:00:00Z')
let db: Database
beforeEach(() => {
  db = new Database(`codes ${Math.random()}`)
})
afterEach(() => db.delete())

const found = (field: 'company.industry' | 'company.industryCode', value: string, more = {}): Finding => ({
  about: 'company',
  field,
  value,
  quote: 'We make pumps.',
  certainty: 'stated',
  extractor: 'kind',
  confidence: 0.9,
  ...more,
})

/** A profile whose page says "Pumps" and suggests 28 for it. */
async function withPumps(): Promise<string> {
  const page = small(1)
  const findings = [
    ...page.findings.filter(({ field }) => field !== 'company.industry'),
    found('company.industry', 'Pumps'),
    found('company.industryCode', '28', { certainty: 'inferred', parts: { option: 'isic-28', because: 'pumps' } }), // prettier-ignore
  ]
  const added = await addToProfile({ ...page, findings }, now, 'add', {}, db)
  if (!added.ok) throw new Error(added.problem)
  return (await db.profiles.toCollection().primaryKeys())[0]!
}
const draft = async (id: string) => draftOf((await db.profiles.get(id))!)
const code = async (id: string) => (await draft(id)).fields['company.industryCode']?.standing[0]
const offered = async () => (await readCatalogue(db)).of('company.industryCode').options

describe('the code of a profile', () => {
  it('is derived, with its reason, and changing it leaves the wording as printed; one step takes it back', async () => {
    const id = await withPumps()
    const suggested = (await code(id))!
    expect(suggested).toMatchObject({ kind: 'derived', value: '28', parts: { because: 'pumps' } })
    const wording = (await draft(id)).fields['company.industry']
    const chosen = { subject: 'company', field: 'company.industryCode', value: '46', parts: { option: 'isic-46' }, replaces: suggested.key } as const // prettier-ignore
    expect(await typeValue(id, chosen, later, 'choose', db)).toMatchObject({ ok: true })
    expect(await code(id)).toMatchObject({ kind: 'typed', value: '46' })
    expect((await draft(id)).fields['company.industry']).toEqual(wording)
    expect(await undoChange('choose', db)).toMatchObject({ ok: true })
    expect(await code(id)).toMatchObject({ kind: 'derived', value: '28' })
  })

  it('stands in columns to filter by, in spreadsheets and in criteria', async () => {
    const id = await withPumps()
    const listed = (await db.listed.get(id))!
    const column = standardColumns.get('industryCode')!
    expect(column.words({ ...listed, id } as never)).toEqual(['isic-28'])
    const profile = (await db.profiles.get(id))!
    const cell = companyColumns.find(([heading]) => heading === 'Industry code')![1]
    expect(cell({ profile, draft: draftOf(profile) } as never)).toBe('28')
    const asks = (value: string) =>
      fieldVerdict({ id: 'c', weight: 3, type: 'field', field: 'company.industryCode', test: 'equals', value }, draftOf(profile)).verdict // prettier-ignore
    expect([asks('28'), asks('46')]).toEqual(['met', 'notMet'])
  })

  it('is set for many at once', async () => {
    const id = await withPumps()
    const said = { value: '62', parts: { option: 'isic-62' } }
    expect(await setFieldOfMany([id], 'company.industryCode', said, later, 'many', {}, db)).toMatchObject({
      ok: true,
    })
    expect(await code(id)).toMatchObject({ value: '62', parts: { option: 'isic-62' } })
  })
})

describe('the list of industry codes', () => {
  it('has every division, in every language, each in words of its own that begin with its digits', () => {
    for (const { id, messages } of locales) {
      const words = divisions.map((division) => messages[`option.${optionOfDivision(division)}`])
      expect(new Set(words).size, id).toBe(88)
      for (const [at, division] of divisions.entries())
        expect(words[at]!.normalize('NFKC').replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)), id).toMatch(new RegExp(`^${division} \\S`)) // prettier-ignore
    }
  })

  it('is the rep’s to rename, to shorten and to add to, each step to be taken back', async () => {
    const all = await offered()
    const own = [{ value: '28.1 Valves and pumps', key: 'isic-28' }, { value: 'Key accounts' }]
    const { takeBack } = await changeIndustryCodes(own, db)
    expect(await offered()).toEqual(own)
    const again = await changeIndustryCodes([], db)
    expect(await offered()).toEqual([])
    await again.takeBack()
    expect(await offered()).toEqual(own)
    await takeBack()
    expect(await offered()).toEqual(all)
  })

  it('a code that left it is suggested no more, and the wording of the page stays', async () => {
    const read = { ...small(1), findings: [found('company.industry', 'Pumps'), found('company.industryCode', '28', { parts: { option: 'isic-28' } })] } // prettier-ignore
    const fields = async () =>
      withListedCodes(read, await readIndustryCodes(db)).findings.map(({ field }) => field)
    expect(await fields()).toEqual(['company.industry', 'company.industryCode'])
    await changeIndustryCodes([{ value: '28.1 Valves and pumps', key: 'isic-28' }], db)
    expect(await fields()).toEqual(['company.industry', 'company.industryCode'])
    await changeIndustryCodes([{ value: 'isic-46', key: 'isic-46' }], db)
    expect(await fields()).toEqual(['company.industry'])
    await changeIndustryCodes([], db)
    expect(await fields()).toEqual(['company.industry'])
  })

  it('keeps what a profile has when the code leaves the list', async () => {
    const id = await withPumps()
    await changeIndustryCodes([], db)
    expect(await code(id)).toMatchObject({ value: '28' })
  })
})
