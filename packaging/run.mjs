// `npm run package`: a clean build, then the store archive, its bill of materials and their hashes. `npm run package --
// --twice` builds twice and fails unless both archives are identical.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './shipped.mjs'
import { sbomText } from './sbom.mjs'
import { zipOf } from './zip.mjs'

const output = join(root, '.output')
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

function built() {
  rmSync(join(output, 'chrome-mv3'), { recursive: true, force: true })
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } }) // prettier-ignore
  if (status !== 0) process.exit(1)
  return zipOf(join(output, 'chrome-mv3'))
}

const archive = built()
if (process.argv.includes('--twice') && hash(built()) !== hash(archive)) {
  console.error('Two builds of the same sources differ.')
  process.exit(1)
}
for (const [file, content] of Object.entries({
  [`${name}-${version}.zip`]: archive,
  [`${name}-${version}.cdx.json`]: Buffer.from(sbomText()),
})) {
  writeFileSync(join(output, file), content)
  console.log(`${hash(content)}  ${file}  ${content.length} bytes`)
}
