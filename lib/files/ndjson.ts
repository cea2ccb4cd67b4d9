import { oneText, type FileFormat } from './file-format.ts'
import { definitionsOf, recordOf } from './cells/record.ts'

/** The JSON export with one profile per line, for tools that read by line. The first line is a header. */
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
