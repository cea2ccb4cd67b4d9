// The built extension for benches: as shipped, with every site granted, and an empty extension for comparison.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../../e2e/browser.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let folderOfBuild

/** Builds the extension as shipped, once per run; returns its folder. */
export function builtExtension() {
  if (folderOfBuild) return folderOfBuild
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    stdio: 'ignore',
  })
  folderOfBuild = join(root, '.output', 'chrome-mv3')
  return folderOfBuild
}

/** Calls `use` with temporary folders: the extension with every site granted, as if the rep had switched each on. */
export async function withGranted(extension, use) {
  return inFolder(async (folder) => {
    cpSync(extension, folder, { recursive: true })
    const file = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }))
    return use(folder)
  })
}

/**
 * Starts Chromium with the extension of `withGranted`, and waits until it is registered on every site: a page that was opened
 * before would never get its script.
 */
export async function launchGranted(folder, options) {
  const browser = await launch(folder, options)
  const worker = await browser.worker()
  const registered = () =>
    worker.evaluate(async () => (await globalThis.chrome.scripting.getRegisteredContentScripts()).length > 0)
  for (let tries = 0; !(await registered()); tries += 1) {
    if (tries === 200) {
      await browser.close()
      throw new Error('The extension registered no script.')
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return browser
}

/** A comparable extension that does nothing: an empty worker and, with `script`, an empty content script on every page. */
export async function withEmpty(use, { script = true } = {}) {
  return inFolder(async (folder) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'worker.js'),
      'chrome.action.onClicked.addListener(() => {});\nchrome.runtime.onMessage.addListener((m, s, answer) => { answer({ ok: true }); return true });\n',
    )
    writeFileSync(join(folder, 'content.js'), '')
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Empty',
        version: '1.0',
        action: {},
        permissions: ['storage'],
        background: { service_worker: 'worker.js' },
        ...(script && {
          content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }],
        }),
      }),
    )
    return use(folder)
  })
}

async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-extension-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
