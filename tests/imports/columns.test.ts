import { describe, expect, it } from 'vitest'
import { companyRowOf } from '../../lib/imports/company-row.ts'
import { guessColumns } from '../../lib/imports/columns.ts'
import { companyColumns } from '../../lib/files/cells/company-columns.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import { written } from '../../lib/files/file-format.ts'
import type { FieldId } from '../../lib/model/index.ts'
import { words } from '../files/kit/words.ts'
import { day } from '../profile/invented.ts'

const targets = (headings: string[], ...rows: string[][]) =>
  guessColumns(headings, rows).map(({ target }) => target)

describe('the columns of a file', () => {
  it('are known by their headings in the languages of the product', () => {
    expect(targets(['Company', 'Website', 'City', 'First name', 'Last name', 'Job title', 'E-mail', 'Phone'])).toEqual(['company.name', 'company.website', 'address.locality', 'person.given', 'person.family', 'person.title', 'person.email', 'person.phone'])
    expect(targets(['Nazwa firmy', 'NIP', 'Miejscowość', 'Imię i nazwisko', 'Stanowisko', 'Telefon'])).toEqual(['company.name', 'company.vatId', 'address.locality', 'person.name', 'person.title', 'person.phone'])
    expect(targets(['Компания', 'ИНН', 'Город', 'ФИО', 'Должность', 'Эл. почта'])).toEqual(['company.name', 'company.vatId', 'address.locality', 'person.name', 'person.title', 'person.email'])
    expect(targets(['نام شركت', 'شهر', 'نام و نام خانوادگی', 'سمت', 'ایمیل'])).toEqual(['company.name', 'address.locality', 'person.name', 'person.title', 'person.email'])
    expect(targets(['公司名称', '城市', '联系人', '职位', '电话', '邮箱'])).toEqual(['company.name', 'address.locality', 'person.name', 'person.title', 'person.phone', 'person.email'])
  }) // prettier-ignore

  it('of a file without people belong to the company', () => {
    expect(targets(['Name', 'E-mail', 'Telefon'])).toEqual(['company.name', 'company.email', 'company.phone'])
  })

  it('are known by what stands in them where the heading says nothing', () => {
    expect(
      targets(['A', 'B', 'C', 'D'], ['Acme', 'acme.example', 'a@acme.example', '+48 22 555 01 00'], ['Beta', 'beta.example', '', '+49 431 12345']),
    ).toEqual(['ignore', 'company.domain', 'company.email', 'company.phone']) // prettier-ignore
  })

  it('of the rep’s own fields are known by their names, and one is given once', () => {
    const own = [{ id: 'custom.company.text.a1' as FieldId, name: 'Machine park' }]
    expect(guessColumns(['machine PARK', 'Company', 'Customer'], [], own).map(({ target }) => target)).toEqual(['custom.company.text.a1', 'company.name', 'ignore']) // prettier-ignore
  })

  it('of every file that we write for a CRM or a spreadsheet are found again', () => {
    const found = (headings: string[]) => targets(headings).filter((target) => target !== 'ignore')
    expect(found(companyColumns.map(([heading]) => heading)).length).toBeGreaterThan(18)
    for (const [id, format] of fileFormats) {
      if (format.group !== 'crm') continue
      for (const text of written(format, [], { now: day(0), say: words.say }).values()) {
        const headings = text.trim().split(/[,;]/)
        expect(found(headings), id).toEqual(expect.arrayContaining(['company.name']))
        expect(found(headings).length, id).toBeGreaterThanOrEqual(5)
      }
    }
  })
})

describe('a row of a file', () => {
  const row = (cells: string[], ...target: Parameters<typeof companyRowOf>[2]) =>
    companyRowOf({ line: 7, cells, raw: '', brokenQuotes: false }, cells.map((_, at) => `H${at}`), target) // prettier-ignore

  it('gives values with the words they come from, and tells what does not fit', () => {
    expect(row(['Acme', "'+48 22 555; '+49 431 12345", 'no mail', 'javascript:alert(1)', '1998 r.'], 'company.name', 'company.phone', 'company.email', 'company.website', 'company.founded')).toEqual({
      line: 7,
      company: [
        { field: 'company.name', value: 'Acme', words: 'H0: Acme' },
        { field: 'company.phone', value: '+48 22 555', words: 'H1: +48 22 555; \'+49 431 12345' },
        { field: 'company.phone', value: '+49 431 12345', words: 'H1: +48 22 555; \'+49 431 12345' },
        { field: 'company.founded', value: '1998', words: 'H4: 1998 r.' },
      ],
      person: [],
      oddities: [{ heading: 'H2', cell: 'no mail' }, { heading: 'H3', cell: 'javascript:alert(1)' }],
    })
  }) // prettier-ignore

  it('puts names and addresses together from their pieces', () => {
    const read = row(['Acme', 'Anna', 'Nowak', 'Polna 7', '00-625', 'Warszawa', 'PL'], 'company.name', 'person.given', 'person.family', 'address.street', 'address.postalCode', 'address.locality', 'address.country') // prettier-ignore
    expect(read?.person).toMatchObject([{ field: 'person.name', value: 'Anna Nowak', parts: { given: 'Anna', family: 'Nowak' } }]) // prettier-ignore
    expect(read?.company[1]).toMatchObject({ field: 'company.address', value: 'Polna 7, 00-625 Warszawa, PL', parts: { locality: 'Warszawa', country: 'PL' } }) // prettier-ignore
  })

  it.each([
    ['1234567,00', '1234567'],
    ['1.234.567,50', '1234567.50'],
    ['1 234 567', '1234567'],
    ["1'234'567.5", '1234567.5'],
    ['۱۲۳۴۵۶۷', '1234567'],
  ])('reads an amount beside its currency: %s', (cell, amount) => {
    const read = row(['Acme', cell, 'eur'], 'company.name', 'company.revenue', 'revenue.currency')
    expect(read?.company[1]).toMatchObject({ value: `${cell} eur`, parts: { amount, currency: 'EUR' } })
  })

  it('that names no company is none', () => {
    expect(row(['', 'Anna'], 'company.name', 'person.name')).toBeUndefined()
  })
})
