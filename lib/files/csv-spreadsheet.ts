import { oneText, type FileFormat } from './file-format.ts'
import { companyColumns, definedColumn } from './cells/company-columns.ts'
import { guarded } from './cells/guard.ts'
import { headingLine, rowLines } from './cells/table.ts'

/** For Excel, LibreOffice and the like: UTF-8 with byte order mark, one row per company, formulas guarded. */
const csvSpreadsheet: FileFormat = {
  id: 'csv-spreadsheet',
  extension: 'csv',
  suffix: '',
  mime: 'text/csv;charset=utf-8',
  labelKey: 'file.csvSpreadsheet',
  group: 'spreadsheet',
  open: ({ defined = [] }) => {
    const columns = [...companyColumns, ...defined.map(definedColumn)]
    return oneText({
      start: `\uFEFF${headingLine(columns)}`,
      rows: (entries) => rowLines(columns, entries, guarded),
      end: '',
    })
  },
}

export default csvSpreadsheet
