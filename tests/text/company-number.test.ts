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
  ['CUIT: 30-71122233-9', 'CUIT', '30711222339'],
  ['R.U.T.: 76.112.223-1', 'RUT', '761122231'],
  ['RUC N° 20111222330', 'RUC', '20111222330'],
  ['NIT 900.112.223-1', 'NIT', '9001122231'],
  ['RFC: NOR120315AB7', 'RFC', 'NOR120315AB7'],
  ['УНП 191112227', 'УНП', '191112227'],
  ['Код ЕДРПОУ: 31112222', 'ЄДРПОУ', '31112222'],
  ['Код ЄДРПОУ 40111231', 'ЄДРПОУ', '40111231'],
  ['Код ЄДРПОУ 21112223', 'ЄДРПОУ', '21112223'],
  ['БИН 111240001119', 'БИН', '111240001119'],
  ['VAT No. IE1112223E', 'VAT', 'IE1112223E'],
  ['N° TVA intracommunautaire LU11122261', 'TVA', 'LU11122261'],
  ['TVA BE 0711.222.311', 'BTW', 'BE0711222311'],
  ['Ondernemingsnummer 0711.222.311, RPR Gent', 'KBO', '0711222311'],
  ['Numéro d’entreprise : 0711.222.311', 'KBO', '0711222311'],
  ['Firmenbuchnummer: FN 112223 k, Landesgericht Linz', 'Firmenbuch', 'FN112223K'],
  ['ABN 43 111 222 333', 'ABN', '43111222333'],
  ['TRN: 100112223300003', 'TRN', '100112223300003'],
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
      'CUIT 30-71122233-8',
      'RUT 76.112.223-2',
      'RUC 20111222331',
      'NIT 900.112.223-2',
      'УНП 191112228',
      'ЕДРПОУ 31112224',
      'БИН 111240001110',
      'VAT IE1112223F',
      'TVA LU11122262',
      'Ondernemingsnummer 0711.222.312',
      'ABN 43 111 222 334',
      'TVA FR22 111222337',
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
