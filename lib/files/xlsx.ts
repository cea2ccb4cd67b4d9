import type { FileEntry, FileFormat, FileWriter, Piece } from './file-format.ts'
import { sheetPart, workbookParts } from './cells/xlsx/package.ts'
import { isFull, sheetEnd, sheetRow, sheetStart } from './cells/xlsx/sheet.ts'
import { sheetsWith, type Sheet } from './cells/xlsx/sheets.ts'

/** A sheet being written; a full one continues in another sheet. */
interface OpenSheet {
  readonly name: string
  readonly part: string
  rows: number
}

/** A workbook for Excel, LibreOffice and Google Sheets: companies, people, technologies, signals and sources, no formulas. */
const xlsx: FileFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  suffix: '',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  labelKey: 'file.xlsx',
  group: 'spreadsheet',
  container: true,
  open: ({ defined = [] }) => workbook(sheetsWith(defined)),
}

export default xlsx

function workbook(sheets: readonly Sheet<unknown>[]): FileWriter {
  const all: OpenSheet[] = []
  const add = (name: string): OpenSheet => {
    const sheet = { name, part: sheetPart(all.length + 1), rows: 1 }
    all.push(sheet)
    return sheet
  }
  const open = sheets.map(({ name }) => add(name))
  const ending = ({ columns }: Sheet<unknown>, at: number): Piece => ({
    file: open[at]!.part,
    text: sheetEnd(columns, open[at]!.rows),
  })
  return {
    start: () => sheets.map(({ columns }, at) => ({ file: open[at]!.part, text: sheetStart(columns) })),
    rows: (entries) =>
      sheets.flatMap((sheet, at) => {
        const pieces: Piece[] = []
        let text = ''
        const flush = () => {
          if (text !== '') pieces.push({ file: open[at]!.part, text })
          text = ''
        }
        for (const row of rowsIn(sheet, entries)) {
          if (isFull(open[at]!.rows)) {
            flush()
            pieces.push(ending(sheet, at))
            open[at] = add(
              `${sheet.name} ${all.filter(({ name }) => name.startsWith(sheet.name)).length + 1}`,
            )
            text = sheetStart(sheet.columns)
          }
          open[at]!.rows += 1
          text += sheetRow(sheet.columns, row, open[at]!.rows)
        }
        flush()
        return pieces
      }),
    end: () => [...sheets.map(ending), ...workbookParts(all)],
  }
}

function rowsIn(sheet: Sheet<unknown>, entries: readonly FileEntry[]): readonly unknown[] {
  return entries.flatMap((entry) => sheet.rowsOf(entry))
}
