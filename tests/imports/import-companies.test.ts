import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { importCompanies, planImport, type ImportChoice } from '../../lib/actions/import-companies.ts'
import { readSheet } from '../../lib/actions/read-sheet.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { guessColumns } from '../../lib/imports/columns.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { day, finding, reading } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('import-companies')
})
afterEach(() => db.delete())

const now = new Date(day(0))
const join: ImportChoice = { same: 'join', maybe: 'join' }

async function planned(csv: string) {
  const sheet = await readSheet({ name: 'customers.csv', bytes: new TextEncoder().encode(csv) })
  if (!sheet.ok) throw new Error(sheet.problem)
  const targets = guessColumns(
    sheet.headings,
    sheet.rows.map(({ cells }) => cells),
  ).map(({ target }) => target)
  return planImport(sheet, targets, now, db)
}

const profiles = async () => (await db.profiles.toArray()).map((row) => ({ ...draftOf(row), row }))

describe('importing companies from a file', () => {
  it('makes one profile of the rows of a company, with people and the words of each cell', async () => {
    const plan = await planned(
      'Company,Website,City,Contact,Title\n' +
        'Nordwind GmbH,https://www.nordwind.example/de,Kiel,Anna Kos,CEO\n' +
        'Nordwind,nordwind.example,,Jan Kos,CFO\nOstsee,,Rostock,,\nOSTSEE,,,Ida Lund,Owner\n',
    )
    expect(plan.companies.map(({ name, lines, match }) => [name, lines, match.kind])).toEqual([
      ['Nordwind GmbH', [2, 3], 'new'],
      ['Ostsee', [4, 5], 'new'],
    ])
    expect(await importCompanies(plan, join, 'a', {}, db)).toMatchObject({ ok: true, profiles: 2 })
    const [nordwind, ostsee] = (await profiles()).sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(nordwind!.domain).toBe('nordwind.example')
    expect(nordwind!.row.domains).toEqual(['nordwind.example'])
    expect(nordwind!.people.map(({ name }) => name).sort()).toEqual(['Anna Kos', 'Jan Kos'])
    expect(ostsee!.people.map(({ name }) => name)).toEqual(['Ida Lund'])
    const city = nordwind!.fields['company.address']!.standing[0]!.claims[0]!
    expect(city.evidence).toMatchObject({ source: 'import', pageTitle: 'customers.csv:2', quote: 'Kiel' })
  })

  it('joins two companies that a later row shows to be one, in the order of the file', async () => {
    const plan = await planned(
      'Company,Domain,VAT,City\n' +
        'Ostsee AG,ostsee.example,,Rostock\n' +
        'Nordwind,,DE136695976,Kiel\n' +
        'Nordwind Pumpen,nordwind.example,,Bremen\n' +
        'Nordwind GmbH,nordwind.example,DE 136 695 976,Kiel\n',
    )
    expect(plan.companies.map(({ name, lines, domains }) => [name, lines, domains])).toEqual([
      ['Ostsee AG', [2], ['ostsee.example']],
      ['Nordwind', [3, 4, 5], ['nordwind.example']],
    ])
    const cities = plan.companies[1]!.claims.filter(({ field }) => field === 'company.address')
    expect(cities.map(({ value, evidence }) => [value, evidence.pageTitle])).toEqual([
      ['Kiel', 'customers.csv:3'],
      ['Bremen', 'customers.csv:4'],
    ])
  })

  it('keeps firms of a group apart that share a domain and have numbers of their own', async () => {
    const plan = await planned(
      'Company,Domain,VAT\nHolding,group.example,DE136695976\nSister,,DE811907980\nSister GmbH,group.example,DE811907980\n',
    )
    expect(plan.companies.map(({ lines }) => lines)).toEqual([[2], [3, 4]])
  })

  it('finds profiles by number and domain, asks about those of one name, and is one step to undo', async () => {
    const home = reading('/', [finding('company.name', 'Nordwind'), finding('company.vatId', 'DE136695976')])
    await addToProfile(home, now, 'page', {}, db)
    const before = await db.profiles.toArray()
    const csv =
      'Company,Domain,VAT,Industry\nNW,nordwind.example,,Pumps\nNord Wind Ltd,,DE 136 695 976,\nNORDWIND GmbH,other.example,,Sails\n'
    const plan = await planned(csv)
    expect(plan.companies.map(({ match }) => match)).toMatchObject([
      { kind: 'same', by: 'domain' },
      { kind: 'same', by: 'number' },
      { kind: 'maybe', by: 'name' },
    ])
    expect(plan.companies.map(({ matched }) => matched)).toEqual(
      Array.from({ length: 3 }, () => [{ name: 'Nordwind', domain: 'nordwind.example' }]),
    )
    const filed = await importCompanies(plan, { same: 'join', maybe: 'new' }, 'b', {}, db)
    expect(filed).toMatchObject({ ok: true, profiles: 2 })
    expect(await db.profiles.count()).toBe(2)
    expect((await profiles()).find(({ domain }) => domain === 'nordwind.example')!.fields['company.industry']!.standing[0]!.value).toBe('Pumps') // prettier-ignore
    // Again: nothing is new.
    const again = await planned(csv)
    expect(again.companies.map(({ match }) => match.kind)).toEqual(['same', 'same', 'same'])
    expect(await importCompanies(again, join, 'c', {}, db)).toMatchObject({ problem: 'nothingToDo' })
    await undoLast(undefined, db)
    expect(await db.profiles.toArray()).toEqual(before)
  })

  it('knows a country in any language, the year in a heading, and a quotation mark that was not closed', async () => {
    const plan = await planned(
      'Company;City;Country;Revenue 2024\nA;Kalisz;Polska;24,6 mln zł\nB;Kalisz;PL;\nC;Leeds;UK;\nD;Suzhou;中国;\n"E;Yazd;ایران;\nF "new";Rome;Elsewhere;\n',
    )
    const said = plan.companies.map(({ name, claims }) => [
      name,
      claims.find(({ field }) => field === 'company.address')?.parts?.['country'],
    ])
    expect(said).toEqual([['A', 'PL'], ['B', 'PL'], ['C', 'GB'], ['D', 'CN'], ['E', 'IR'], ['F "new"', 'Elsewhere']]) // prettier-ignore
    const revenue = plan.companies[0]!.claims.find(({ field }) => field === 'company.revenue')
    expect(revenue).toMatchObject({ value: '24,6 mln zł', parts: { period: '2024' } })
  })

  it('shows a name as it is: without characters that turn its direction or cannot be seen', async () => {
    const plan = await planned('Company,City\n\u202elive\u202c\u200b Ltd,Kiel\n')
    expect(plan.companies.map(({ name }) => name)).toEqual(['live Ltd'])
  })

  it('sets rows aside with their lines and keeps the rest', async () => {
    const plan = await planned('Company,Email\nA,a@a.example\n,b@b.example\nC,no mail\nD,d@d.example,extra\nE,e@e.example\nF,f@f.example\n') // prettier-ignore
    expect(plan.companies.map(({ name }) => name)).toEqual(['A', 'C', 'E', 'F'])
    expect(plan.damaged.map(({ line, problem }) => [line, problem])).toEqual([[3, 'noCompany'], [5, 'tooManyCells']]) // prettier-ignore
    expect(plan.oddities).toEqual([{ line: 4, heading: 'Email', cell: 'no mail' }])
  })

  it('knows nobody by a free mail host, a network or a builder of sites', async () => {
    const plan = await planned('Company,Website\nA,https://www.linkedin.com/company/a\nB,linkedin.com/company/b\nC,gmail.com\nD,gmail.com\nE,e.wixsite.com/home\nF,f.wixsite.com\n') // prettier-ignore
    expect(plan.companies.map(({ name, domains }) => [name, domains])).toEqual([
      ['A', []], ['B', []], ['C', []], ['D', []], ['E', ['e.wixsite.com']], ['F', ['f.wixsite.com']],
    ]) // prettier-ignore
  })

  it('called off half-way has changed nothing', async () => {
    const plan = await planned(
      `Company\n${Array.from({ length: 100 }, (_, at) => `Company ${at}`).join('\n')}\n`,
    )
    const off = new AbortController()
    const answer = await importCompanies(plan, join, 'a', { signal: off.signal, step: () => off.abort() }, db)
    expect(answer).toMatchObject({ problem: 'calledOff' })
    expect([await db.profiles.count(), await db.changes.count()]).toEqual([0, 0])
  })
})
