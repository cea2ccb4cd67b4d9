import { afterEach, expect, it, vi } from 'vitest'
import { privateFiles } from '../../lib/storage/journal-files.ts'

afterEach(() => vi.unstubAllGlobals())

/** A private file system with one file, that somebody else holds for the first so many tries to remove it. */
function heldFor(tries: number): { readonly files: Set<string> } {
  const files = new Set(['a.json'])
  const folder = {
    getDirectoryHandle: () => Promise.resolve(folder),
    removeEntry: (name: string) => {
      if (!files.has(name)) return Promise.reject(new DOMException('gone', 'NotFoundError'))
      tries -= 1
      if (tries >= 0) return Promise.reject(new DOMException('held', 'NoModificationAllowedError'))
      files.delete(name)
      return Promise.resolve()
    },
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(folder) } })
  return { files }
}

it('removes a file that a closing page still held, and says so when it is held for good', async () => {
  const some = heldFor(2)
  await privateFiles('journal').remove('profiles', 'a.json')
  expect(some.files.size).toBe(0)
  await privateFiles('journal').remove('profiles', 'a.json')
  heldFor(99)
  await expect(privateFiles('journal').remove('profiles', 'a.json')).rejects.toThrow('held')
})
