import { describe, expect, it } from 'vitest'
import { customersIn } from '../../lib/files/read/customers.ts'
import { commonOf, criteriaOf } from '../../lib/profile/customers.ts'
import { decoded } from '../../lib/text/decoded.ts'

describe('customers of a CRM’s CSV', () => {
  it.each([
    [
      'HubSpot',
      'Company name,Industry,Country/Region,Number of Employees,Annual Revenue,Annual revenue currency code\nA,COMPUTER_SOFTWARE,Germany,250,1200000,EUR\n',
    ],
    [
      'Salesforce, with semicolons',
      'Account Name;Industry;Billing Country;Employees;Annual Revenue\n"A; B";Computer software;DE;250;EUR 1,200,000\n',
    ],
    [
      'Polish',
      'Nazwa;Branża;Kraj;Liczba pracowników;Roczny przychód\r\nA;Computer software;Niemcy;201-299;1,2 mln EUR\r\n',
    ],
    [
      'Russian',
      'Название\tОтрасль\tСтрана\tЧисло сотрудников\tГодовая выручка\nA\tComputer software\tГермания\t250\t1,2 млн €\n',
    ],
    ['Persian', 'نام,صنعت,کشور,تعداد کارکنان,درآمد سالانه\nA,Computer software,آلمان,۲۵۰,1200000 EUR\n'],
    [
      'Chinese, with a mark',
      '\ufeff公司,行业,国家,员工人数,年收入\nA,Computer software,德国,250,120万 EUR\n',
    ],
  ])('%s', (_, text) => {
    expect(customersIn(text)?.customers).toEqual([
      { industry: 'Computer software', country: 'DE', employees: 250, revenue: { amount: 1_200_000, currency: 'EUR' } },
    ]) // prettier-ignore
  })

  it('leaves out what a cell does not tell', () =>
    expect(customersIn('Industry,Country,Employees\n,Nowhere land,many\n')?.customers).toEqual([{}]))

  it.each(['', 'Industry', '{"format":"x"}', 'Industry,Country\n'])('%j is no table', (text) =>
    expect(customersIn(text)).toBeUndefined(),
  )

  it('reads files of offices that do not write UTF-8', () => {
    expect(decoded(Uint8Array.of(0x42, 0x72, 0x61, 0x6e, 0xbf, 0x61), 'pl')).toBe('Branża')
    expect(decoded(Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'en').replace('\ufeff', '')).toBe('A')
    expect(decoded(new TextEncoder().encode('行业'), 'pl')).toBe('行业')
  })
})

describe('what customers have in common', () => {
  const rows = Array.from({ length: 500 }, (_, at) => {
    const industry = at % 2 === 0 ? 'Pumps' : at % 3 === 0 ? 'pumps' : `Trade ${at % 7}`
    return `${industry},${['Germany', 'PL', 'Polska', 'France'][at % 4]},${(at % 100) * 5 + 3},${(at + 1) * 1000} EUR`
  })
  const table = customersIn(`Industry,Country,Employees,Revenue\n${rows.join('\n')}\n`)!
  const common = commonOf(table.customers)

  it('is the frequent ones first, written one way', () => {
    expect(common.industries[0]).toEqual({ value: 'Pumps', count: 333 })
    expect(common.countries).toEqual([
      { value: 'PL', count: 250 },
      { value: 'DE', count: 125 },
      { value: 'FR', count: 125 },
    ])
    expect(common.sizes.map(({ value, count }) => [value.low, value.high, count])).toEqual([
      [1, 10, 10], [11, 50, 40], [51, 200, 150], [201, 500, 300],
    ]) // prettier-ignore
    expect(common.revenue).toEqual({ low: 126_000, high: 375_000, currency: 'EUR' })
  })

  it('becomes the criteria that the rep ticks', () => {
    let id = 0
    const taken = { industries: ['Pumps'], countries: ['PL'], sizes: common.sizes.slice(2).map(({ value }) => value), revenue: true } // prettier-ignore
    expect(criteriaOf(common, taken, () => `c${(id += 1)}`)).toEqual([
      { id: 'c1', weight: 3, type: 'industry', words: ['Pumps'] },
      { id: 'c2', weight: 3, type: 'geography', countries: ['PL'], places: [] },
      { id: 'c3', weight: 3, type: 'headcount', min: 51, max: 500 },
      { id: 'c4', weight: 3, type: 'revenue', min: 126_000, max: 375_000, currency: 'EUR' },
    ])
  })

  it('of nobody is nothing', () =>
    expect(commonOf([])).toMatchObject({ customers: 0, industries: [], sizes: [] }))
})
