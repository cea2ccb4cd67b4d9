// A bill of materials (CycloneDX 1.6) of what is shipped. Deterministic for a given lock file: no timestamp, no serial
// number.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, shippedPackages } from './shipped.mjs'

export function sbomText() {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const components = shippedPackages().map((one) => ({
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    purl: purl(one),
    licenses: [/ /.test(one.license) ? { expression: one.license } : { license: { id: one.license } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(one.integrity.replace('sha512-', ''), 'base64').toString('hex') }], // prettier-ignore
  }))
  const metadata = {
    component: { type: 'application', name, version, licenses: [{ license: { id: license } }] },
  }
  return (
    JSON.stringify(
      { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components },
      null,
      2,
    ) + '\n'
  )
}

/** ECMA-427: a scope's `@` is encoded as %40. */
function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
