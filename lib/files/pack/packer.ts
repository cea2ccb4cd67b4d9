import type { FileFormat, Piece } from '../file-format.ts'
import { deflater, type Deflater } from './deflater.ts'
import { zipOf, type Packed } from './zip.ts'

/** A file that is ready to be saved. */
export interface ReadyFile {
  readonly name: string
  readonly mime: string
  /** For `new Blob(parts, { type: mime })`. */
  readonly parts: readonly BlobPart[]
}

/** Characters per Blob, which the browser may move to disk: 20,000 profiles are half a gigabyte of JSON. */
const TEXT_AT_ONCE = 1_000_000

/** Collects the pieces of a format: a single text stays as is; packages and several texts become one archive. */
export interface Packer {
  add(pieces: readonly Piece[]): Promise<void>
  /** @param name without extension: `profiles-2026-03-01` */
  done(name: string): Promise<ReadyFile>
}

export function packerOf(format: FileFormat): Packer {
  return format.container ? packages(format) : texts(format)
}

function packages({ extension, mime, suffix }: FileFormat): Packer {
  const files = new Map<string, Deflater>()
  return {
    add: async (pieces) => {
      for (const { file, text } of pieces) await opened(files, file).add(text)
    },
    done: async (name) => ({ name: `${name}${suffix}.${extension}`, mime, parts: zipOf(await allOf(files)) }),
  }
}

function opened(files: Map<string, Deflater>, name: string): Deflater {
  const file = files.get(name) ?? deflater()
  files.set(name, file)
  return file
}

/** Sorted, so that `[Content_Types].xml` comes first: some readers require it. */
async function allOf(files: ReadonlyMap<string, Deflater>): Promise<Packed[]> {
  const packed: Packed[] = []
  for (const [name, file] of files) packed.push(await file.done(name))
  return packed.sort((a, b) => (a.name < b.name ? -1 : 1))
}

interface TextFile {
  readonly parts: Blob[]
  /** Text not yet in a part; joined by the Blob constructor, as joining it here would hold it twice. */
  texts: string[]
  length: number
}

function texts({ extension, mime, suffix }: FileFormat): Packer {
  const files = new Map<string, TextFile>()
  return {
    add: async (pieces) => {
      for (const { file: name, text } of pieces) {
        const file = files.get(name) ?? { parts: [], texts: [], length: 0 }
        files.set(name, file)
        file.texts.push(text)
        file.length += text.length
        if (file.length < TEXT_AT_ONCE) continue
        file.parts.push(new Blob(file.texts))
        file.texts = []
        file.length = 0
      }
    },
    done: async (name) => {
      const named = (file: string) => `${name}${suffix}${file === '' ? '' : `-${file}`}.${extension}`
      const [only, ...others] = [...files].map(([file, { parts, texts }]) => ({ name: named(file), mime, parts: [...parts, texts.join('')] })) // prettier-ignore
      if (only && others.length === 0) return only
      const packed: Packed[] = []
      for (const file of only ? [only, ...others] : []) packed.push(await deflated(file))
      return { name: `${name}${suffix}.zip`, mime: 'application/zip', parts: zipOf(packed) }
    },
  }
}

async function deflated({ name, parts }: ReadyFile): Promise<Packed> {
  const file = deflater()
  for (const part of parts) await file.add(part instanceof Blob ? await part.text() : String(part))
  return file.done(name)
}
