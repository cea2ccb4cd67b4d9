import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  catalogueFrom,
  readCatalogue,
  templateFilesFrom,
  templatesFrom,
} from '../../lib/actions/catalogue.ts'
import { hideBlocks, importTemplate, removeTemplate } from '../../lib/actions/templates.ts'
import { languages } from '../../lib/i18n/languages.ts'
import { localeOf } from '../../lib/i18n/locales.ts'
import { isBuiltIn, isFieldId } from '../../lib/model/index.ts'
import { keyFields } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims } from '../../lib/profile/profile.ts'
import { Database } from '../../lib/storage/database.ts'
import { readDefinitions } from '../../lib/storage/definitions.ts'
import { templates } from '../../lib/templates/shelf.ts'
import { chosenParts, templateFile, templateFileIn, templateOf } from '../../lib/templates/template-file.ts'

const locales = await Promise.all(languages.map(localeOf))
const ready = [...templates.values()]
const now = '2026-03-01T10:00:00.000Z'

describe('ready templates', () => {
  it('are six, the basic one first, each under the name of its file', () => {
    expect([...templates.keys()]).toEqual(['basic', 'icp', 'manufacturing', 'public-sector', 'software', 'trade']) // prettier-ignore
  })

  it('speak every language, their fields and lists too', () => {
    const keys = ready.flatMap(({ nameKey, fields }) => [
      nameKey!,
      ...fields.flatMap((field) => [
        field.nameKey!,
        ...field.options.flatMap(({ key }) => (key ? [`option.${key}`] : [])),
      ]),
    ])
    for (const { id, messages } of locales)
      expect(
        keys.filter((key) => !(key in messages)),
        id,
      ).toEqual([])
  })

  it('count only fields that there are, and name no field twice', () => {
    const added = ready.flatMap(({ fields }) => fields.map(({ id }) => id))
    expect(new Set(added).size).toBe(added.length)
    for (const { id, keyFields: keys } of ready) {
      expect(new Set(keys).size, id).toBe(keys.length)
      for (const key of keys) expect(isBuiltIn(key) || added.includes(key), key).toBe(true)
    }
  })

  it('count in the basic one what a profile without a template counts', () => {
    expect(new Set(templates.get('basic')!.keyFields)).toEqual(new Set(keyFields))
  })
})

describe('a chosen template', () => {
  const choose = (id: string, at: string) => (profile: Parameters<typeof withClaims>[0]) => {
    const template = templates.get(id)!
    return withClaims(profile, typedClaims(profile, { subject: 'company', field: 'company.template', value: id, parts: chosenParts(template) }, at), at) // prettier-ignore
  }

  it('says what is complete, and keeps every value when it is changed and changed back', () => {
    const sites = templates.get('manufacturing')!.fields[0]!.id
    let profile = choose('manufacturing', now)(emptyProfile('p', ['nordwind.example'], now))
    profile = withClaims(profile, typedClaims(profile, { subject: 'company', field: sites, value: '3' }, now), now) // prettier-ignore
    const first = draftOf(profile)
    expect(first.missing).not.toContain(sites)
    expect(first.missing).toContain('company.product')
    const other = draftOf(choose('trade', '2026-03-02T10:00:00.000Z')(profile))
    expect(other.missing).not.toContain('company.technology')
    expect(other.fields[sites]!.standing[0]!.value).toBe('3')
    const back = draftOf(choose('manufacturing', '2026-03-03T10:00:00.000Z')(choose('trade', '2026-03-02T10:00:00.000Z')(profile))) // prettier-ignore
    expect([back.missing, back.completeness, back.fields[sites]]).toEqual([first.missing, first.completeness, first.fields[sites]]) // prettier-ignore
  })

  it('counts nothing but known fields, whatever a file says', () => {
    let profile = emptyProfile('p', [], now)
    profile = withClaims(profile, typedClaims(profile, { subject: 'company', field: 'company.template', value: 'x', parts: { option: 'x', keys: '__proto__ company.name nonsense person.email' } }, now), now) // prettier-ignore
    expect(draftOf(profile).missing).toEqual(['company.name', 'person.email'])
  })
})

describe('a template file', () => {
  let db: Database
  beforeEach(() => {
    db = new Database('templates')
  })
  afterEach(() => db.delete())

  const speak = { name: 'Mine', fieldName: () => 'Field', option: ({ value }: { value: string }) => value }

  it('comes back as it went, with what a later version put in', () => {
    const extra = fc.dictionary(fc.stringMatching(/^x[a-z]{1,8}$/), fc.jsonValue())
    fc.assert(
      fc.property(fc.constantFrom(...ready), extra, extra, (template, more, inField) => {
        const file = { ...more, ...templateFile(template, speak) }
        const later = { ...file, fields: file.fields.map((field) => ({ ...inField, ...field })), hidden: [...file.hidden, 'laterBlock'], keyFields: [...file.keyFields, 'company.later'] } // prettier-ignore
        const read = templateFileIn(JSON.stringify(later))!
        const again = templateFile(templateOf(read), { ...speak, fieldName: (id) => read.fields.find((one) => one.id === id)!.name }, read) // prettier-ignore
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(later)))
      }),
      { numRuns: 40 },
    )
  })

  it('adds its fields to the catalogue at once, and takes them away again', async () => {
    const text = JSON.stringify({ ...templateFile({ id: 'pumps', fields: [{ id: 'custom.company.choice.seal', options: [{ value: 'Lip' }] }], keyFields: ['company.name'], hidden: ['goals'] }, speak) }) // prettier-ignore
    expect(await importTemplate(text, db)).toMatchObject({ ok: true, template: { id: 'pumps' } })
    expect((await readCatalogue(db)).of('custom.company.choice.seal')).toMatchObject({ name: 'Field', options: [{ value: 'Lip' }] }) // prettier-ignore
    await removeTemplate('pumps', db)
    expect((await readDefinitions(db)).templates.own).toEqual([])
  })

  it('never takes the place of a ready template', async () => {
    const text = JSON.stringify(templateFile(templates.get('trade')!, speak))
    expect(await importTemplate(text, db)).toMatchObject({ template: { id: 'own-trade' } })
    const knowledge = await readDefinitions(db)
    expect(templatesFrom(knowledge)).toHaveLength(7)
    expect(templateFilesFrom(knowledge).map(({ name }) => name)).toEqual(['Mine'])
    const ids = catalogueFrom(knowledge).fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    '',
    '{}',
    '[]',
    '{"format":"dossier-template","version":1}',
    '{"format":"dossier-template","version":1,"id":"../x","name":"a","fields":[],"keyFields":[],"hidden":[]}',
    '{"format":"dossier-template","version":1,"id":"x","name":"a","fields":[{"id":"custom.company.text.__proto__","name":"a"}],"keyFields":[],"hidden":[]}',
  ])('is refused when it is none: %s', async (text) => {
    expect(await importTemplate(text, db)).toMatchObject({ ok: false, problem: 'notATemplate' })
  })

  it('hides blocks in one template alone', async () => {
    await hideBlocks('trade', ['goals', 'signals'], db)
    const shown = templatesFrom(await readDefinitions(db))
    expect(shown.find(({ id }) => id === 'trade')!.hidden).toEqual(['goals', 'signals'])
    expect(shown.find(({ id }) => id === 'basic')!.hidden).toEqual([])
    expect(isFieldId('company.goal')).toBe(true)
  })
})
