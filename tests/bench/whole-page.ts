import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { customersIn } from '../../lib/files/read/customers.ts'
import { commonOf } from '../../lib/profile/customers.ts'
import { database } from '../../lib/storage/database.ts'
import { words } from '../files/kit/words.ts'
import { fill } from './kit/invented.ts'

const INDUSTRIES = ['Machinery', 'Food', 'Software', 'Freight', 'Textiles', 'Energy', 'Paper']
const COUNTRIES = ['Germany', 'Polska', 'France', 'Россия', 'ایران', '中国', 'España']

Object.assign(globalThis, {
  fill,
  /** Milliseconds from the text of a CRM's CSV to what its companies have in common. */
  customers(rows: number): number {
    const lines = Array.from({ length: rows }, (_, n) => `Company ${n};${INDUSTRIES[n % 7]};${COUNTRIES[n % 5]};${(n * 37) % 4000};${n * 1000} EUR`) // prettier-ignore
    const text = ['Name;Industry;Country;Number of employees;Annual revenue', ...lines].join('\r\n')
    const began = performance.now()
    const table = customersIn(text)
    const common = table && commonOf(table.customers)
    const ms = performance.now() - began
    if (common?.customers !== rows || common.industries.length !== 7) throw new Error('Rows are missing.')
    return ms
  },
  async exported(count: number, format: string): Promise<number> {
    const ids = Array.from({ length: count }, (_, n) => `p${n}`)
    const began = performance.now()
    const file = await exportProfiles({ ids, format }, new Date(), words, database, () => undefined)
    if (!file.ok) throw new Error(file.problem)
    if (new Blob([...file.parts]).size < count * 200) throw new Error('The file is too small.')
    return performance.now() - began
  },
})
