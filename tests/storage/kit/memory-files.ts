import type { JournalFiles } from '../../../lib/storage/journal-files.ts'

/** The journal's files in memory, open to a test that damages them. */
export function memoryFiles(): JournalFiles & { readonly all: Map<string, Map<string, string>> } {
  const all = new Map<string, Map<string, string>>()
  const folder = (name: string) => {
    if (!all.has(name)) all.set(name, new Map())
    return all.get(name)!
  }
  return {
    all,
    read: (name, file) => Promise.resolve(folder(name).get(file)),
    write: (name, file, text) => Promise.resolve(void folder(name).set(file, text)),
    remove: (name, file) => Promise.resolve(void folder(name).delete(file)),
    names: (name) => Promise.resolve([...folder(name).keys()]),
    folders: () => Promise.resolve([...all.keys()]),
    clear: () => Promise.resolve(all.clear()),
  }
}
