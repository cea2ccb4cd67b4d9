import { inflateRawSync } from 'node:zlib'

/** The files of an archive by name, read by its directory with Node's own inflate; throws where sizes or names disagree. */
export function unpacked(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = { packed: bytes.readUInt32LE(at + 20), whole: bytes.readUInt32LE(at + 24) }
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = inflateRawSync(bytes.subarray(start, start + size.packed))
    if (content.length !== size.whole)
      throw new Error(`${name} has ${content.length} bytes, not ${size.whole}`)
    files.set(name, content.toString('utf8'))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}
