import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** LevelDB compresses its data, so fragments of a word may be separate. */
const PIECE = 6

/** Copies of the extension's own files, which contain fragments of words the product itself uses. */
const OWN_CODE = /[/\\](?:Code Cache|Cache|ScriptCache|GPUCache)[/\\]/

/** Files under `folder` that contain the word or a fragment of it, in one- or two-byte encoding. */
export function filesWith(folder: string, word: string): string[] {
  const pieces = Array.from({ length: word.length - PIECE + 1 }, (_, at) => word.slice(at, at + PIECE))
  const wanted = pieces.flatMap((piece) => [Buffer.from(piece), Buffer.from(piece, 'utf16le')])
  return filesUnder(folder).filter((file) => {
    if (OWN_CODE.test(file)) return false
    const bytes = contentOf(file)
    return wanted.some((piece) => bytes.includes(piece))
  })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
  })
}

/** A file deleted in the meantime contains nothing. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
