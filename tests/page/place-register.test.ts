import { describe, expect, it } from 'vitest'
import { countryOfRegister } from '../../lib/page/place-register.ts'

describe('the country of a register', () => {
  it.each([
    ['CH', 'CH-6370 Stans'],
    ['CH', 'CHE-107.345.118 MWST'],
    ['AT', 'FN 41877 k, Landesgericht Innsbruck'],
    ['ES', 'NIF: F-23041187'],
    ['MX', 'Plásticos del Nazas, S.A. de C.V.'],
    ['PT', 'NIPC: 500 231 774'],
    ['BR', 'CNPJ 12.345.678/0001-95'],
    ['IN', 'GSTIN: 23AABCV4417K1Z5'],
    ['AU', 'Bluegum Tyre Group Pty Ltd ABN 51 824 753 556'],
    ['ZA', 'Reg. no. 1968/004411/07'],
  ])('%s: %s', (country, line) => {
    expect(countryOfRegister(line)).toBe(country)
  })

  it.each(['RUC 20512345678', 'Artikel CH-4410', 'Kirche 1234', 'page 1968/004411', 'the CIN of the page'])(
    'none: %s',
    (line) => {
      expect(countryOfRegister(line)).toBeUndefined()
    },
  )
})
