// Fourteen ways in which a disk, crash or backup program damages an extension's store while the browser is closed.
import { closeSync, cpSync, existsSync, ftruncateSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs' // prettier-ignore
import { join } from 'node:path'

/** The store is in a bucket; the browser numbers their folders, and the highest is in use. */
const storeOf = (profile) => {
  const folder = join(profile, 'Default', 'WebStorage')
  const place = (number) => join(folder, String(number), 'IndexedDB', 'indexeddb.leveldb')
  const numbers = readdirSync(folder)
    .map(Number)
    .filter((number) => existsSync(place(number)))
  return place(Math.max(...numbers))
}
/** The browser's list of buckets. */
const listOf = (store) => join(store, '..', '..', '..', 'QuotaManager')
const files = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
const biggest = (paths) => paths.sort((a, b) => statSync(b).size - statSync(a).size)[0]
const dataOf = (store) => biggest([...files(store, '.ldb'), ...files(store, '.log')])

function overwrite(path, random, bytes) {
  const size = statSync(path).size
  const at = Math.floor(random() * Math.max(1, size - bytes))
  const file = openSync(path, 'r+')
  writeSync(
    file,
    Buffer.from(Array.from({ length: Math.min(bytes, size) }, () => Math.floor(random() * 256))),
    0,
    undefined,
    at,
  )
  closeSync(file)
}
function cut(path, share) {
  const file = openSync(path, 'r+')
  ftruncateSync(file, Math.floor(statSync(path).size * share))
  closeSync(file)
}

/**
 * Each damages the store of a closed browser. `earlier` is a copy of the store from before the last saves. May return a
 * function that lifts what would prevent the next start from writing.
 */
export const damages = {
  'CURRENT is gone': (store) => rmSync(join(store, 'CURRENT')),
  'MANIFEST is cut': (store) => cut(biggest(readdirSync(store).filter((name) => name.startsWith('MANIFEST')).map((name) => join(store, name))), 0.5), // prettier-ignore
  'a table is gone': (store) => rmSync(biggest(files(store, '.ldb')) ?? dataOf(store)),
  'bytes of a table changed': (store, random) =>
    overwrite(biggest(files(store, '.ldb')) ?? dataOf(store), random, 64),
  'bytes of the log changed': (store, random) => overwrite(biggest(files(store, '.log')), random, 64),
  'the log is cut': (store, random) => cut(biggest(files(store, '.log')), 0.2 + 0.6 * random()),
  'the end of the log is zeros': (store, random) => {
    const path = biggest(files(store, '.log'))
    const bytes = readFileSync(path)
    bytes.fill(0, Math.floor(bytes.length * (0.3 + 0.6 * random())))
    writeFileSync(path, bytes)
  },
  'the folder is gone': (store) => rmSync(store, { recursive: true }),
  'the folder is empty': (store) => {
    for (const name of readdirSync(store)) rmSync(join(store, name))
  },
  'everything is zeros': (store) => {
    for (const name of readdirSync(store))
      writeFileSync(join(store, name), Buffer.alloc(statSync(join(store, name)).size))
  },
  // Chrome then deletes all buckets with their content.
  'the list of buckets is gone': (store) => rmSync(listOf(store)),
  'the list of buckets is noise': (store, random) =>
    writeFileSync(listOf(store), Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)))),
  'an old copy came back': (store, _random, earlier) => {
    rmSync(store, { recursive: true })
    cpSync(earlier, store, { recursive: true })
  },
  'two states are mixed': (store, random, earlier) => {
    for (const name of readdirSync(earlier))
      if (random() < 0.5) cpSync(join(earlier, name), join(store, name))
  },
}

export function damage(kind, profile, random, earlier) {
  damages[kind](storeOf(profile), random, earlier)
}

export function copyStore(profile, to) {
  cpSync(storeOf(profile), to, { recursive: true })
}
