import { crc32 } from './crc32.ts'
import type { Packed } from './zip.ts'

/** Bytes per Blob, which the browser may move to disk. */
const BYTES_AT_ONCE = 4_000_000

/** Deflates the text of one file piece by piece, so that only compressed bytes are kept. */
export interface Deflater {
  add(text: string): Promise<void>
  done(name: string): Promise<Packed>
}

export function deflater(): Deflater {
  const stream = new CompressionStream('deflate-raw')
  const input = stream.writable.getWriter()
  const encoder = new TextEncoder()
  let crc = 0
  let size = 0
  const output = collected(stream.readable)
  // A failure is reported by `add` or `done`; until then it must not count as unhandled.
  output.catch(() => undefined)
  return {
    add: async (text) => {
      const bytes = encoder.encode(text)
      crc = crc32(bytes, crc)
      size += bytes.length
      await input.write(bytes)
    },
    done: async (name) => {
      await input.close()
      const { parts, packedSize } = await output
      return { name, crc, size, packedSize, parts }
    },
  }
}

async function collected(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const parts: Blob[] = []
  let some: Uint8Array<ArrayBuffer>[] = []
  let held = 0
  let packedSize = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    some.push(next.value)
    held += next.value.length
    packedSize += next.value.length
    if (held < BYTES_AT_ONCE) continue
    parts.push(new Blob(some))
    some = []
    held = 0
  }
  return { parts: [...parts, new Blob(some)], packedSize }
}
