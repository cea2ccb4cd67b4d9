/** A file in an archive, deflated. */
export interface Packed {
  readonly name: string
  readonly crc: number
  /** Bytes before and after deflating. */
  readonly size: number
  readonly packedSize: number
  readonly parts: readonly BlobPart[]
}

const UTF8_NAMES = 0x0800
const DEFLATED = 8
/** 1 January 1980, so that equal content gives an equal archive. */
const DOS_DATE = 0x21

/** A ZIP archive of deflated files (APPNOTE 6.3, without ZIP64, as exports stay under 4 GB). */
export function zipOf(files: readonly Packed[]): BlobPart[] {
  const parts: BlobPart[] = []
  const directory: BlobPart[] = []
  let offset = 0
  let directorySize = 0
  for (const file of files) {
    const name = new TextEncoder().encode(file.name)
    const head = record(0x04034b50, [[20, 2], ...common(file, name), [0, 2]])
    parts.push(head, name, ...file.parts)
    const entry = record(0x02014b50, [
      [20, 2],
      [20, 2],
      ...common(file, name),
      ...[0, 0, 0, 0].map((zero): Number => [zero, 2]),
      [0, 4],
      [offset, 4],
    ])
    directory.push(entry, name)
    directorySize += entry.length + name.length
    offset += head.length + name.length + file.packedSize
  }
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directorySize, 4],
    [offset, 4],
    [0, 2],
  ])
  return [...parts, ...directory, end]
}

type Number = readonly [value: number, bytes: 2 | 4]

function common({ crc, size, packedSize }: Packed, name: Uint8Array): Number[] {
  return [
    [UTF8_NAMES, 2],
    [DEFLATED, 2],
    [0, 2],
    [DOS_DATE, 2],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
  ]
}

/** Little-endian numbers after a signature. */
function record(signature: number, numbers: readonly Number[]): Uint8Array<ArrayBuffer> {
  const all: readonly Number[] = [[signature, 4], ...numbers]
  const bytes = new Uint8Array(all.reduce((sum, [, length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, length] of all) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += length
  }
  return bytes
}
