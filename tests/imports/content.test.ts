import { describe, expect, it } from 'vitest'
import { readSheet } from '../../lib/actions/read-sheet.ts'
import { guessColumns, guessWithoutHeadings } from '../../lib/imports/columns.ts'

const bytes = (...all: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    all.flatMap((one) => (typeof one === 'string' ? [...new TextEncoder().encode(one)] : [...one])),
  )
/** Bytes of no text: every value in turn. */
const noise = Array.from({ length: 3000 }, (_, at) => (at * 37 + (at >> 3)) % 256)

describe('a file that is not a list', () => {
  it.each([
    ['customers.xlsx', bytes([0x50, 0x4b, 3, 4], '....[Content_Types].xml', noise), 'workbookFile'],
    ['customers.ods', bytes([0x50, 0x4b, 3, 4], 'mimetype', noise), 'workbookFile'],
    ['customers.xls', bytes([0xd0, 0xcf, 0x11, 0xe0], noise), 'workbookFile'],
    ['customers.zip', bytes([0x50, 0x4b, 3, 4], noise), 'foreignFile'],
    ['offer.pdf', bytes('%PDF-1.7\n1 0 obj, a, b\n2 0 obj, a, b\n'), 'foreignFile'],
    ['logo.csv', bytes([0x89], 'PNG', noise), 'foreignFile'],
    ['noise.csv', bytes(noise), 'foreignFile'],
  ])('%s', async (name, bytes, problem) => {
    expect(await readSheet({ name, bytes })).toMatchObject({ ok: false, problem, about: name })
  })

  it.each([
    ['utf-8', bytes('Firma;Miasto\nŁąka;Łódź\n')],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeffFirma;Miasto\nŁąka;Łódź\n', 'utf16le'))],
    ['windows-1250', bytes('Firma;Miasto\n', [0xa3, 0xb9], 'ka;', [0xa3, 0xf3, 0x64, 0x9f], '\n')],
    ['gb18030', bytes('a,b\n', [0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0xb5, 0xd8, 0xd6, 0xb7], '\n')],
  ])('but a list in %s is one', async (encoding, bytes) => {
    expect(await readSheet({ name: 'list.csv', bytes })).toMatchObject({ ok: true, encoding })
  })

  it('is read all the same in an encoding that the rep chooses, to see it', async () => {
    const list = bytes('Firma;Miasto\n', [0xff, 0xfe, 0xfd], ';b\n')
    expect(await readSheet({ name: 'list.csv', bytes: list }, { encoding: 'utf-8' })).toMatchObject({
      ok: true,
    })
  })
})

describe('a list without headings', () => {
  const read = (text: string, headed?: boolean) =>
    readSheet({ name: 'list.txt', bytes: bytes(text) }, headed === undefined ? {} : { headed })

  it('is known by values in its first row, which is imported too', async () => {
    const sheet = await read('Nordwind GmbH,www.nordwind.example\nOstsee AG,www.ostsee.example\n')
    expect(sheet).toMatchObject({ ok: true, headed: false, headings: ['A', 'B'] })
    expect(sheet.ok && sheet.rows.map(({ cells }) => cells[0])).toEqual(['Nordwind GmbH', 'Ostsee AG'])
  })

  it('is what the rep says it is where nothing tells', async () => {
    expect(await read('Nordwind GmbH\nOstsee AG\n')).toMatchObject({
      headed: true,
      headings: ['Nordwind GmbH'],
    })
    const sheet = await read('Nordwind GmbH\nOstsee AG\n', false)
    expect(sheet).toMatchObject({ headed: false, headings: ['A'], rows: [{ line: 1 }, { line: 2 }] })
    expect(guessWithoutHeadings(guessColumns(['A'], [['Nordwind GmbH']]))).toMatchObject([
      { target: 'company.name' },
    ])
  })

  it('has more columns than the alphabet has letters', async () => {
    const sheet = await read(`${Array.from({ length: 29 }, () => 'x').join(',')}\n`, false)
    expect(sheet.ok && sheet.headings.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC'])
  })
})
