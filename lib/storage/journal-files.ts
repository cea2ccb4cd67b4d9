/**
 * The journal's file store: folders of small text files. In the browser it is the origin private file system, independent of
 * IndexedDB in location and format, so that damage to one spares the other. A removed file is removed from the disk.
 */
export interface JournalFiles {
  read(folder: string, name: string): Promise<string | undefined>
  /** Atomic: written to a temporary file that then replaces the old one. */
  write(folder: string, name: string, text: string): Promise<void>
  remove(folder: string, name: string): Promise<void>
  names(folder: string): Promise<string[]>
  folders(): Promise<string[]>
  clear(): Promise<void>
}

/** `entries` is missing from TypeScript's types. */
type Walkable = FileSystemDirectoryHandle & { entries(): AsyncIterableIterator<[string, FileSystemHandle]> }

export function privateFiles(root: string): JournalFiles {
  const top = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(root, { create: true })
  const folderOf = async (folder: string) => (await top()).getDirectoryHandle(folder, { create: true })
  const listed = async (handle: FileSystemDirectoryHandle, kind: 'file' | 'directory') => {
    const names: string[] = []
    for await (const [name, entry] of (handle as Walkable).entries())
      if (entry.kind === kind) names.push(name)
    return names
  }
  return {
    read: async (folder, name) => {
      try {
        const file = await (await folderOf(folder)).getFileHandle(name)
        return await (await file.getFile()).text()
      } catch (failure) {
        if (isAbsent(failure)) return undefined
        throw failure
      }
    },
    write: async (folder, name, text) => {
      const file = await (await folderOf(folder)).getFileHandle(name, { create: true })
      const writable = await file.createWritable()
      await writable.write(text)
      await writable.close()
    },
    remove: async (folder, name) => {
      try {
        await patiently(async () => (await folderOf(folder)).removeEntry(name))
      } catch (failure) {
        if (!isAbsent(failure)) throw failure
      }
    },
    names: async (folder) =>
      (await listed(await folderOf(folder), 'file')).filter((name) => name.endsWith('.json')),
    folders: async () => listed(await top(), 'directory'),
    clear: async () => {
      const root = await top()
      for (const name of await listed(root, 'directory'))
        await patiently(() => root.removeEntry(name, { recursive: true }))
    },
  }
}

/** Delays between retries, in ms. */
const TRY_AGAIN_MS = [20, 80, 300, 1000]

/** Retries: a page that closes while writing locks its file for a moment longer. */
async function patiently(remove: () => Promise<void>): Promise<void> {
  for (const wait of TRY_AGAIN_MS) {
    try {
      return await remove()
    } catch (failure) {
      if (!isHeld(failure)) throw failure
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  await remove()
}

function isHeld(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'NoModificationAllowedError'
}

function isAbsent(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'NotFoundError'
}
