import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NO_CONNECTORS = new Set(['shelf.ts', 'connector.ts'])

/** Ids of the connectors on the shelf. */
export function connectorIds(root) {
  const files = readdirSync(join(root, 'lib/connectors')).filter((file) => file.endsWith('.ts') && !NO_CONNECTORS.has(file)) // prettier-ignore
  return files.map((file) => file.slice(0, -3)).sort()
}

/**
 * Generates an entry script for each connector, so that the worker loads only the one it needs (lib/browser/parts.ts).
 * Generated, because adding a connector must take one file on its shelf and nothing else.
 *
 * @returns {{ name: string, inputPath: string, type: 'unlisted-script' }[]}
 */
export function connectorParts(root) {
  const folder = join(root, '.wxt', 'connectors')
  mkdirSync(folder, { recursive: true })
  return connectorIds(root).map((id) => {
    const inputPath = join(folder, `crm-${id}.ts`)
    writeFileSync(
      inputPath,
      `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerPart } from '@/lib/browser/parts'
import connector from '@/lib/connectors/${id}'

export default defineUnlistedScript(() => offerPart('crm-${id}', connector))
`,
    )
    return { name: `crm-${id}`, inputPath, type: 'unlisted-script' }
  })
}
