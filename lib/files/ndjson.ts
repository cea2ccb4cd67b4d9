import { oneText, type FileFormat } from './file-format.ts'
import { definitionsOf, recordOf } from './cells/record.ts'

/** The same as the JSON export, one profile a line: for tools that read line by line. The first line says what it is. */
const ndjson: FileFormat = {
  id: 'ndjson',
  extension: 'ndjson',
  suffix: '',
  mime: 'application/x-ndjson',
  labelKey: 'file.ndjson',
  group: 'data',
  open: ({ now, defined = [] }) =>
    oneText({
      start: `${JSON.stringify({ format: 'dossier-profiles', version: 1, exportedAt: now, ...(defined.length > 0 ? { fields: definitionsOf(defined) } : {}) })}\n`,
      rows: (entries) => entries.map((entry) => `${JSON.stringify(recordOf(entry))}\n`).join(''),
      end: '',
    }),
}

export default ndjson
