// The third-party packages in the extension, from the lock file.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Development dependencies whose data ends up in the data files: the names used by lib/assets/names.ts. */
const IN_DATA = ['@faker-js/faker']
/** Type packages disappear at build time. */
const TYPES_ONLY = ['@types/react', 'csstype']

/** @returns {{ name: string, version: string, license: string, integrity: string, path: string }[]} by name */
export function shippedPackages(lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))) {
  return Object.entries(lock.packages)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), path, ...entry }))
    .filter(
      ({ path, name, dev, optional }) =>
        path !== '' &&
        !TYPES_ONLY.includes(name) &&
        ((!dev && !optional) || IN_DATA.includes(path.replace(/^node_modules\//, ''))),
    ) // prettier-ignore
    .map(({ name, version, license, integrity, path }) => ({ name, version, license, integrity, path }))
    .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1))
}
