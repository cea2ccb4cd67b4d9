// The built extension with access to all sites granted, because headless Chromium cannot show the prompt.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * @param {string} built folder of the built extension
 * @returns {{ folder: string, remove: () => void }} a copy of it
 */
export function grantedCopy(built) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-granted-'))
  cpSync(built, folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  manifest.host_permissions = ['*://*/*']
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
