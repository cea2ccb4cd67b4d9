// A deterministic ZIP archive (APPNOTE 6.3): the same files, packed by the same version of Node, give identical bytes.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** 1 January 1980, the earliest date that ZIP can express. */
const DATE = 0x21
const UTF8_NAMES = 0x0800
const DEFLATED = 8

/** @param {string} folder @returns {Buffer} */
export function zipOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1))
  const parts = []
  const directory = []
  let offset = 0
  for (const each of names) {
    const content = readFileSync(join(folder, each))
    const packed = deflateRawSync(content, { level: 9 })
    const name = Buffer.from(each)
    const common = [20, 2, UTF8_NAMES, 2, DEFLATED, 2, 0, 2, DATE, 2, crc32(content), 4, packed.length, 4, content.length, 4, name.length, 2, 0, 2] // prettier-ignore
    const head = Buffer.concat([record(0x04034b50, common), name])
    parts.push(head, packed)
    directory.push(record(0x02014b50, [20, 2, ...common, 0, 2, 0, 2, 0, 2, 0, 4, offset, 4]), name)
    offset += head.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = record(0x06054b50, [0, 2, 0, 2, names.length, 2, names.length, 2, listed.length, 4, offset, 4, 0, 2]) // prettier-ignore
  return Buffer.concat([...parts, listed, end])
}

/** Little-endian numbers, each followed by its size in bytes. */
function record(signature, numbers) {
  const bytes = [...word(signature, 4)]
  for (let at = 0; at < numbers.length; at += 2) bytes.push(...word(numbers[at], numbers[at + 1]))
  return Buffer.from(bytes)
}

const word = (value, bytes) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)
