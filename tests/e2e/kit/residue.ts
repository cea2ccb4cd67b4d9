import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** LevelDB packs what it keeps: of a word, pieces may stand apart. */
const PIECE = 6

/** Copies of the extension's own files, in which pieces of words stand that the product says itself. */
const OWN_CODE = /[/\\](?:Code Cache|Cache|ScriptCache|GPUCache)[/\\]/

/** Files under `folder` that hold the word or a piece of it, as one byte or two a letter. */
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

/** A file that the browser has taken away meanwhile holds nothing. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
