import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, filesOf, loadedBy } from './built.ts'

let extension = ''
let sizes = new Map<string, number>()
beforeAll(async () => {
  extension = await builtExtension()
  sizes = filesOf(extension)
}, 300_000)

const kB = 1000
const textOf = (file: string) => readFileSync(join(extension, file), 'utf8')
const sizeOf = (file: string) => sizes.get(file) ?? Number.NaN

describe('the size of what is shipped', () => {
  it('injects at most 40 kB into a page', () => {
    expect(
      sizeOf('capture.js'),
      'capture.js runs in every page that is read: no library, no data',
    ).toBeLessThanOrEqual(40 * kB)
  })

  it('starts a worker of at most 30 kB', () => {
    expect(textOf('background.js'), 'the worker is one file').not.toMatch(/\bimport\b[^;]*["'`]\.\//)
    expect(
      sizeOf('background.js'),
      'background.js is read at every wake: what only some events need is a part (lib/browser/parts.ts)',
    ).toBeLessThanOrEqual(30 * kB)
  })

  it.each([
    ['gate.js', 57],
    // It knows what companies, people and products are called in fifteen languages, and makes lines of what a page's script saw.
    ['reader.js', 600],
    ['exporter.js', 145],
    // What these two stand on.
    ['libraries.js', 185],
  ])('loads %s only on demand, at most %i kB', (file, most) => {
    expect(sizeOf(file)).toBeLessThanOrEqual(most * kB)
  })

  it('loads only the connector that is used, of at most 17 kB', () => {
    const connectors = [...sizes.keys()].filter((file) => /^crm-[\w-]+\.js$/.test(file))
    expect(connectors.length).toBeGreaterThanOrEqual(9)
    expect(connectors.filter((file) => sizeOf(file) > 17 * kB)).toEqual([])
    expect(textOf('exporter.js'), 'a connector is a script of its own').not.toContain(
      'X-Skip-Duplicate-Check',
    )
  })

  it.each([
    ['sidepanel.html', 834],
    ['workspace.html', 700],
  ])('opens %s with at most %i kB of code and style', (page, most) => {
    const loaded = loadedBy(extension, page)
    expect([...loaded].some((file) => file.endsWith('.js'))).toBe(true)
    expect([...loaded].some((file) => file.endsWith('.css'))).toBe(true)
    expect(loaded.size, 'each file is asked for by a way of its own: packaging/chunks.mjs').toBeLessThan(13)
    const total = [...loaded].reduce((sum, file) => sum + sizeOf(file), 0)
    expect(total, [...loaded].map((file) => `${file} ${sizeOf(file)}`).join('\n')).toBeGreaterThan(100 * kB)
    expect(total, [...loaded].map((file) => `${file} ${sizeOf(file)}`).join('\n')).toBeLessThanOrEqual(
      most * kB,
    )
  })

  it('packs to at most 2 MiB', () => {
    const packed = [...sizes.keys()].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(extension, file))).length,
      0,
    )
    expect(packed).toBeLessThanOrEqual(2 * 1024 * 1024)
  })
})

describe('what is shipped', () => {
  it('consists of the extension and its data files, without source maps', () => {
    const kinds = new Set([...sizes.keys()].map((file) => file.split('.').at(-1)))
    expect(
      [...kinds].filter(
        (kind) => !['js', 'css', 'html', 'json', 'png', 'svg', 'woff2', 'txt'].includes(kind ?? ''),
      ),
    ).toEqual([])
  })

  it('contains nothing under the GPL', () => {
    // The text of the MPL names them.
    for (const file of [...sizes.keys()].filter((name) => name !== 'third-party-licences.txt')) {
      expect(textOf(file), file).not.toMatch(
        /wappalyzer|GNU (?:Affero )?General Public License|\bA?GPL-?[23]/i,
      )
    }
  })

  it('loads no code from elsewhere', () => {
    for (const file of [...sizes.keys()].filter((name) => /\.(js|html)$/.test(name))) {
      expect(textOf(file), file).not.toMatch(
        /\bimport\s*\(\s*["'`]https?:|importScripts\s*\(\s*["'`]https?:|<script[^>]+src=["']?(?:https?:)?\/\//,
      )
    }
  })
})

describe('the manifest', () => {
  it('requests activeTab and no host permission', () => {
    const manifest: unknown = JSON.parse(textOf('manifest.json'))
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage', 'alarms'],
      optional_permissions: ['identity'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      externally_connectable: { ids: [] },
      incognito: 'not_allowed',
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    })
    for (const absent of ['host_permissions', 'content_scripts', 'web_accessible_resources'])
      expect(
        manifest,
        `${absent} would widen what the extension may touch before the rep asks`,
      ).not.toHaveProperty(absent)
  })

  // Calls go to the CRMs that the rep connected, wherever these are: each host is a permission of its own, and lib/actions/crm/access.ts
  // lets plain http only to private addresses, which a policy cannot name.
  it('lets its pages run only their own code', () => {
    const { content_security_policy: policy }: { content_security_policy?: unknown } = JSON.parse(
      textOf('manifest.json'),
    )
    expect(policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http:; " +
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    })
  })
})
