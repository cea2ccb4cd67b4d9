import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './project.ts'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly hasInstallScript?: true
  readonly dev?: true
  readonly optional?: true
  readonly license?: string
  readonly dependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> } // prettier-ignore
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>> // prettier-ignore

/** Licences under which code may be in a package under MIT. The polyfill's MPL is by file: it is shipped unchanged, as are the fonts under the OFL. */
const ALLOWED =
  /^\(?(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|MIT OR Apache-2\.0|MPL-2\.0 OR Apache-2\.0|MPL-2\.0|Unlicense|CC0-1\.0|OFL-1\.1)\)?$/

describe('what is installed', () => {
  it('is pinned by hash', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(
      packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
  })

  it('is requested in exact versions', () => {
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)) // prettier-ignore
    expect(loose).toEqual([])
  })

  it('runs no install script if it is shipped', () => {
    const shipped = packages.filter(([, { dev }]) => !dev)
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })
})

describe('what is shipped', () => {
  it('is under compatible licences', () => {
    const shipped = packages.filter(([, { dev, optional }]) => !dev && !optional)
    expect(shipped.length).toBeGreaterThan(5)
    const others = shipped.filter(([, { license }]) => !ALLOWED.test(license ?? ''))
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })
})
