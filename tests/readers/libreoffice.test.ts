import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { companyColumns } from '../../lib/files/cells/company-columns.ts'
import { guarded } from '../../lib/files/cells/guard.ts'
import { cleaned } from '../../lib/files/cells/cleaned.ts'
import { cellsOf } from '../../lib/files/cells/table.ts'
import { sheetsWith } from '../../lib/files/cells/xlsx/sheets.ts'
import { written } from '../../lib/files/file-format.ts'
import { packerOf } from '../../lib/files/pack/packer.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import { entryWith, hostile } from '../files/kit/hostile.ts'
import { words } from '../files/kit/words.ts'
import { day } from '../profile/invented.ts'
import { sofficePath } from '../setup/readers.mjs'

const soffice = sofficePath()
const options = { now: day(30), say: words.say }
const entries = hostile.map(entryWith)
/** A cell holds at most so much (ECMA-376), without what XML forbids, with one kind of line end. */
const inCell = (text: string) => {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return clean.length <= 32_767 ? clean : `${clean.slice(0, 32_766)}…`
}
const day10 = (iso: string) => iso.slice(0, 10)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-readers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets LibreOffice read a file and write what it understood: every sheet as CSV in UTF-8, each cell as it shows it. */
function understood(file: string, infilter?: string): Map<string, string[][]> {
  const out = mkdtempSync(join(folder, 'out-'))
  const home = pathToFileURL(join(folder, 'home')).href
  execFileSync(
    soffice!,
    [
      `-env:UserInstallation=${home}`,
      '--headless',
      ...(infilter ? [`--infilter=${infilter}`] : []),
      // Separator, quote, UTF-8, from line 1, no column formats, language as is, quote texts, as shown, no formulas, all sheets.
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1',
      '--outdir',
      out,
      file,
    ],
    { stdio: 'ignore', timeout: 150_000 },
  )
  return new Map(
    readdirSync(out).map((name) => [
      name.replace(/^.*?-|\.csv$/g, ''),
      Papa.parse<string[]>(readFileSync(join(out, name), 'utf8').replace(/^\uFEFF/, ''), {
        skipEmptyLines: true,
      }).data,
    ]),
  )
}

async function saved(id: string): Promise<string> {
  const format = fileFormats.get(id)!
  const packer = packerOf(format)
  const writer = format.open(options)
  await packer.add(writer.start())
  for (const entry of entries) await packer.add(writer.rows([entry]))
  await packer.add(writer.end())
  const { parts } = await packer.done(id.replace('-', ''))
  const path = join(folder, `${id.replace('-', '')}.${format.extension}`)
  writeFileSync(path, Buffer.from(await new Blob([...parts]).arrayBuffer()))
  return path
}

it('knows what a hostile cell is', () => expect(hostile.length).toBeGreaterThan(30))

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  it('opens the workbook: every sheet, every cell as it was written, nothing computed', async () => {
    const read = understood(await saved('xlsx'))
    for (const { name, columns, rowsOf } of sheetsWith([])) {
      const rows = entries.flatMap((entry) => rowsOf(entry))
      const sheet = read.get(name)
      expect(sheet?.[0], name).toEqual(columns.map(([heading]) => heading))
      expect(sheet?.length, name).toBe(rows.length + 1)
      rows.forEach((row, at) =>
        columns.forEach(([heading, cell, keep], column) => {
          const shown = sheet![at + 1]![column]!
          // A date is shown as the reader's country writes it.
          if (keep === 'date')
            expect(new Date(`${shown} UTC`).toISOString().slice(0, 10)).toBe(day10(cell(row)))
          else expect(shown, `${name}, ${heading}, row ${at + 2}`).toBe(inCell(cell(row)))
        }),
      )
    }
  })

  it('opens the CSV for spreadsheets: what would run is text, phones keep their plus', async () => {
    // As a double click opens it, every column guessed.
    const read = [...understood(await saved('csv-spreadsheet'), 'CSV:44,34,76,1').values()][0]!
    expect(read[0]).toEqual(companyColumns.map(([heading]) => heading))
    const phone = read[0]!.indexOf('Phone')
    const industry = read[0]!.indexOf('Industry')
    entries.forEach((entry, at) => {
      const row = read[at + 1]!
      expect(row[phone]).toBe("'+4943112345")
      const cell = cellsOf(companyColumns, entry)[industry]!
      // What looks like a number or a date is shown as one; all else is as it was written.
      if (/^[\d.,/%-]+$|^1E5$|^TRUE$/.test(cell)) expect(row[industry]).not.toMatch(/^[=+@]/)
      else expect(row[industry], `row ${at + 2}`).toBe(guarded(cell))
    })
  })

  it('reckons recency, frequency and money in the reference spreadsheet as its results say', () => {
    const reference = (name: string) => fileURLToPath(new URL(`../imports/rfm/${name}`, import.meta.url))
    const read = [...understood(reference('reference.fods')).values()][0]
    const kept = Papa.parse<string[]>(readFileSync(reference('reference.csv'), 'utf8'), { skipEmptyLines: true }).data // prettier-ignore
    expect(read).toEqual(kept)
  })

  it('opens the CSV for a CRM as text, cell for cell', async () => {
    const texts = Array.from({ length: 26 }, (_, at) => `${at + 1}/2`).join('/')
    const read = [...understood(await saved('csv-hubspot'), `CSV:44,34,76,1,${texts}`).values()][0]!
    const want = Papa.parse<string[]>(written(fileFormats.get('csv-hubspot')!, entries, options).get('')!, {
      skipEmptyLines: true,
      newline: '\r\n',
    }).data
    expect(read.length).toBe(want.length)
    want.forEach((row, at) => row.forEach((cell, column) => expect(read[at]![column], `row ${at + 1}`).toBe(cleaned(cell)))) // prettier-ignore
  })
})
