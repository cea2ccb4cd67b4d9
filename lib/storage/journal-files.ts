/**
 * Where the journal keeps its files: folders of small texts. In the browser it is the origin's private file system, which lies
 * in another folder and in another format than IndexedDB: what damages the one leaves the other, and a file that is removed
 * is removed from the disk.
 */
export interface JournalFiles {
  read(folder: string, name: string): Promise<string | undefined>
  /** Whole or not at all: the text is written beside the file and then takes its place. */
  write(folder: string, name: string, text: string): Promise<void>
  remove(folder: string, name: string): Promise<void>
  names(folder: string): Promise<string[]>
  folders(): Promise<string[]>
  clear(): Promise<void>
}

/** Chrome has it; the library of types does not name the walk. */
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

/** Waits before a further try, in milliseconds. */
const TRY_AGAIN_MS = [20, 80, 300, 1000]

/** A page that closes while it writes holds its file for a moment longer, and nobody may remove it meanwhile. */
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
