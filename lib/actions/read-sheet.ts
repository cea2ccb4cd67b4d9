import { foreignContent, type ForeignContent } from '../imports/content.ts'
import { decoded, encodingOf, type Encoding } from '../imports/encoding.ts'
import { delimiterOf, rowsOf, type Delimiter, type FileRow } from '../imports/rows.ts'
import { sheetOf, type Sheet } from '../imports/sheet.ts'
import { problem, type Problem } from '../model/index.ts'
import { breather } from './breath.ts'

/** A parsed delimited file; encoding, delimiter and headings are detected unless the rep chose them. */
export interface ReadSheet extends Sheet {
  readonly ok: true
  readonly name: string
  readonly encoding: Encoding
  readonly delimiter: Delimiter
}

/** What the rep chose instead of what was detected. */
export interface SheetSettings {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly headed?: boolean
}

/** Larger files are not lists of companies. */
export const BYTES_AT_MOST = 200_000_000
const ROWS_AT_MOST = 200_000

/** Parses a delimited file, yielding to the event loop. */
export async function readSheet(
  file: { readonly name: string; readonly bytes: Uint8Array },
  chosen: SheetSettings = {},
): Promise<ReadSheet | Problem<'emptyFile' | 'longFile' | 'tooLargeFile' | ForeignContent>> {
  if (file.bytes.length > BYTES_AT_MOST) return problem('longFile', file.name)
  const encoding = chosen.encoding ?? encodingOf(file.bytes)
  const text = decoded(file.bytes, encoding)
  const foreign = chosen.encoding === undefined ? foreignContent(file.name, file.bytes, text) : undefined
  if (foreign) return problem(foreign, file.name)
  const delimiter = chosen.delimiter ?? delimiterOf(text)
  const breath = breather()
  const records: FileRow[] = []
  for (const record of rowsOf(text, delimiter)) {
    records.push(record)
    if (records.length > ROWS_AT_MOST) return problem('tooLargeFile', file.name)
    if (records.length % 200 === 0) await breath()
  }
  const sheet = sheetOf(records, chosen.headed)
  if (sheet.rows.length + sheet.damaged.length === 0) return problem('emptyFile', file.name)
  return { ok: true, name: file.name, encoding, delimiter, ...sheet }
}
