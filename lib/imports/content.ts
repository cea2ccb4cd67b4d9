/** What a file is that is not a list: parts of message keys. */
export type ForeignContent = 'workbookFile' | 'foreignFile'

/** First bytes of ZIP archives (.xlsx, .ods), compound files (.xls), PDF, PNG, JPEG, GIF and gzip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const OTHERS = [[0x25, 0x50, 0x44, 0x46, 0x2d], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x1f, 0x8b]] // prettier-ignore
const WORKBOOK = /\.(?:xls|xlsx|xlsm|xlsb|ods|numbers)$/i
/** Characters examined, and the share of them that text does not contain. */
const SAMPLE = 4000
const STRANGE_AT_MOST = 0.02

/** Whether a file is a workbook or not text at all; undefined for text. @param text the same, decoded */
export function foreignContent(name: string, bytes: Uint8Array, text: string): ForeignContent | undefined {
  const begins = (sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte)
  if (begins(ZIP) || begins(COMPOUND)) return WORKBOOK.test(name) ? 'workbookFile' : 'foreignFile'
  if (OTHERS.some(begins)) return 'foreignFile'
  const sample = text.slice(0, SAMPLE)
  const strange = Array.from({ length: sample.length }, (_, at) => sample.charCodeAt(at)).filter(
    isStrange,
  ).length
  return strange > sample.length * STRANGE_AT_MOST ? 'foreignFile' : undefined
}

/** A control character that is no tab or line end, or what stands for invalid bytes. */
function isStrange(code: number): boolean {
  return code === 0xfffd || (code < 0x20 && (code < 0x09 || code > 0x0d))
}
