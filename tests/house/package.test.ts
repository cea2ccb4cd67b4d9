import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { licencesText } from '../../packaging/licences.mjs'
import { sbomText } from '../../packaging/sbom.mjs'
import { shippedPackages } from '../../packaging/shipped.mjs'
import { zipOf } from '../../packaging/zip.mjs'
import { unpacked } from '../files/kit/unzip.ts'
import { builtExtension, filesOf } from './built.ts'
import { root } from './project.ts'

let extension: string
beforeAll(async () => {
  extension = await builtExtension()
}, 300_000)

describe('the package', () => {
  it('is byte-identical for the same files, and contains all of them', () => {
    const copy = mkdtempSync(join(tmpdir(), 'dossier-package-'))
    try {
      // Written in the other order and at another time.
      for (const name of readdirSync(extension).reverse()) cpSync(join(extension, name), join(copy, name), { recursive: true }) // prettier-ignore
      for (const name of filesOf(copy).keys()) utimesSync(join(copy, name), 1, 1)
      const archive = zipOf(extension)
      expect(zipOf(copy).equals(archive)).toBe(true)
      const files = unpacked(archive)
      expect([...files.keys()].sort()).toEqual([...filesOf(extension).keys()].sort())
      expect(files.get('manifest.json')).toBe(readFileSync(join(extension, 'manifest.json'), 'utf8'))
      expect(archive.length).toBeLessThanOrEqual(2 * 1024 * 1024)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })

  it('names the authors and licences of everything in it', () => {
    const text = readFileSync(join(extension, 'third-party-licences.txt'), 'utf8')
    expect(text).toBe(licencesText())
    const parts = text.split('-'.repeat(80))
    for (const { name, version, license } of shippedPackages()) {
      const own = parts.find((part) => part.trim().startsWith(`${name} ${version} (${license})`))
      expect(own?.length ?? 0, name).toBeGreaterThan(300)
    }
    expect(text).toMatch(/webextension-polyfill \S+ \(MPL-2\.0\)[\s\S]{0,300}In this extension unchanged\. Its source is https/) // prettier-ignore
    expect(text).toContain('Mozilla Public License Version 2.0')
  })

  it('has a bill of materials with the licence and hash of every package', () => {
    const bill = JSON.parse(sbomText()) as { components: { name: string; purl: string; hashes: { content: string }[]; licenses: unknown[] }[] } // prettier-ignore
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
    const names = bill.components.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)))
    for (const { purl, hashes, licenses } of bill.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/)
      expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/)
      expect(licenses).toHaveLength(1)
    }
  })
})
