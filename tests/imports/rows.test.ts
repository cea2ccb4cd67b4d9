import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { delimiterOf, delimiters, rowsOf } from '../../lib/imports/rows.ts'
import { sheetOf } from '../../lib/imports/sheet.ts'
import { cases } from '../profile/invented.ts'

const cells = (text: string, delimiter: ',' | ';' | '\t' | '|' = ',') => [...rowsOf(text, delimiter)].map((row) => row.cells) // prettier-ignore

describe('records of a delimited file', () => {
  it('are what another reader of the same rules reads', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '蔡', '"', ',', ';', '\t', '\n', '\r\n', ' ', "'", '='),
    })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...delimiters),
        fc.constantFrom('\r\n' as const, '\n' as const),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline })
          const theirs = Papa.parse<string[]>(text, { delimiter, newline }).data.filter((row) => row.length > 1 || row[0]!.trim() !== '') // prettier-ignore
          expect(cells(text, delimiter)).toEqual(theirs)
        },
      ),
      cases(500),
    )
  })

  it('know their line, with line ends inside of cells counted', () => {
    const lines = [...rowsOf('a,b\r\n"x\r\ny",1\n\n"z",2\r3,4', ',')].map(({ line }) => line)
    expect(lines).toEqual([1, 2, 5, 6])
  })

  it('lose one row and not the rest by a quotation mark that is not closed', () => {
    const text = 'name,city\n"Acme,Kiel\nBeta,"Bonn"\nGamma,Köln\n"Delta" GmbH,Ulm\n'
    expect([...rowsOf(text, ',')].map(({ cells, brokenQuotes }) => [brokenQuotes, ...cells])).toEqual([
      [false, 'name', 'city'],
      [true, '"Acme', 'Kiel'],
      [false, 'Beta', 'Bonn'],
      [false, 'Gamma', 'Köln'],
      [true, '"Delta" GmbH', 'Ulm'],
    ])
  })

  it('take linear time, however many quotation marks stand open', () => {
    const text = '"x,\n'.repeat(50_000)
    expect([...rowsOf(text, ',')]).toHaveLength(50_000)
  }, 20_000)

  it('are told apart by the delimiter that most of them share', () => {
    expect(delimiterOf('Firma;Umsatz, netto\nA;1,5\nB;2,5\n')).toBe(';')
    expect(delimiterOf('a\tb\tc\n1\t2\t3\n')).toBe('\t')
    expect(delimiterOf('a,b\n"x;y;z",1\n')).toBe(',')
    expect(delimiterOf('a|b\n1|2\n')).toBe('|')
    expect(delimiterOf('just one column\n')).toBe(',')
  })
})

describe('a sheet', () => {
  const sheet = (text: string) => sheetOf([...rowsOf(text, ',')])
  it('sets rows aside that do not fit its headings, with their line and their text', () => {
    const { headings, rows, damaged } = sheet(
      'name,city,phone\nA,Kiel,1\nB,Bonn\nC,Ulm,3,4\nD,Köln,4,,\nE,"Aa,5\nF,Jena,6\nG,Gera,7\n',
    )
    expect(headings).toEqual(['name', 'city', 'phone'])
    expect(rows.map(({ cells }) => cells[0])).toEqual(['A', 'D', 'E', 'F', 'G'])
    expect(damaged.map(({ line, problem, raw }) => [line, problem, raw])).toEqual([
      [3, 'tooFewCells', 'B,Bonn'],
      [4, 'tooManyCells', 'C,Ulm,3,4'],
    ])
  })
  it('takes short rows where the program that wrote it leaves empty cells away', () => {
    expect(sheet('a,b,c\n1\n2\n3,4\n').damaged).toEqual([])
  })
})
