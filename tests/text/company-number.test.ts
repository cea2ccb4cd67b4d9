import { describe, expect, it } from 'vitest'
import { companyNumbersIn } from '../../lib/text/company-number.ts'

/** Invented numbers whose check digits are right. */
const RIGHT: readonly (readonly [text: string, register: string, value: string])[] = [
  ['NIP: 111-222-33-49', 'NIP', '1112223349'],
  ['REGON 111222335', 'REGON', '111222335'],
  ['KRS: 0000512345', 'KRS', '0000512345'],
  ['ИНН/КПП 7700112231/770001001', 'ИНН/КПП', '7700112231'],
  ['ОГРН 1027700112230', 'ОГРН', '1027700112230'],
  ['统一社会信用代码：91310000MA1K000019', 'USCC', '91310000MA1K000019'],
  ['統一編號：11122233', '統一編號', '11122233'],
  ['法人番号 5011101022233', '法人番号', '5011101022233'],
  ['사업자등록번호 : 111-22-33346', '사업자등록번호', '1112233346'],
  ['شناسه ملی: ۱۰۱۰۱۱۱۲۲۲۸', 'شناسه ملی', '10101112228'],
  ['CHE-111.222.338 MWST', 'UID', 'CHE111222338'],
  ['UID: ATU11122239', 'ATU', 'ATU11122239'],
  ['USt-IdNr.: DE 111 222 339', 'USt-IdNr.', 'DE111222339'],
  ['Amtsgericht Ulm, HRB 721234', 'Handelsregister', 'HRB721234'],
  ['SIREN 111 222 337', 'SIREN', '111222337'],
  ['immatriculée au RCS de Lyon sous le numéro 111 222 337', 'SIREN', '111222337'],
  ['SIRET : 111 222 337 00011', 'SIRET', '11122233700011'],
  ['TVA intracommunautaire : FR21 111222337', 'TVA', 'FR21111222337'],
  ['CIF: B-11122231', 'NIF', 'B11122231'],
  ['NIPC 511122233', 'NIPC', '511122233'],
  ['CNPJ: 11.122.233/0001-83', 'CNPJ', '11122233000183'],
  ['P.IVA e C.F. 01112220338', 'P. IVA', '01112220338'],
  ['KvK-nummer: 11122233', 'KvK', '11122233'],
  ['BTW NL 111222333B01', 'BTW', 'NL111222333B01'],
  ['Vergi No: 1112223339', 'Vergi No', '1112223339'],
  ['VAT GB 111 2223 46', 'VAT', 'GB111222346'],
  ['Registered in England and Wales under number 01112223', 'Company number', '01112223'],
]

describe('company numbers', () => {
  it.each(RIGHT)('%s', (text, register, value) => {
    const found = companyNumbersIn(text).map((number) => [number.register, number.value])
    expect(found).toContainEqual([register, value])
  })

  it('leaves out what fails its check digits', () => {
    for (const text of [
      'NIP 111-222-33-40',
      'ИНН 7700112230',
      'DE111222330',
      'SIREN 111 222 330',
      'P.IVA 01112220330',
      '法人番号 4011101022233',
      'CIF B11122232',
    ])
      expect(companyNumbersIn(text), text).toEqual([])
  })

  it('gives the number as printed by its offsets', () => {
    const text = 'Sp. z o.o. NIP 111-222-33-49, REGON 111222335'
    expect(companyNumbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '111-222-33-49',
      '111222335',
    ])
  })

  it('takes no number without a label', () => {
    expect(companyNumbersIn('Call 1112223349 today')).toEqual([])
  })
})
