import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFiles, root } from './project.ts'

const folder = join(root, '.output', 'chrome-mv3')
const goesIn = /^(lib|components|entrypoints|packaging|public)\/|^(wxt\.config\.ts|package-lock\.json)$/

/** The built extension's folder; builds it where the code is newer than what lies there. */
export async function builtExtension(): Promise<string> {
  if (!isFresh()) {
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
    // A test runs with NODE_ENV=test, by which React would be built with its development half: 220 kB more than is shipped.
    const env = { ...process.env, NODE_ENV: 'production' }
    await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: root, env, maxBuffer: 1e8 })
  }
  return folder
}

function isFresh(): boolean {
  const manifest = join(folder, 'manifest.json')
  if (!existsSync(manifest)) return false
  const built = statSync(manifest).mtimeMs
  return projectFiles().every((file) => !goesIn.test(file) || statSync(join(root, file)).mtimeMs <= built)
}

/** Every file of the extension by its path there, with its size in bytes. */
export function filesOf(extension: string): Map<string, number> {
  const paths = readdirSync(extension, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .map((path) => [path.replaceAll('\\', '/'), statSync(join(extension, path))] as const)
      .filter(([, stat]) => stat.isFile())
      .map(([path, stat]) => [path, stat.size]),
  )
}

/** The scripts and styles that a page of the extension loads at once, those its scripts import too. */
export function loadedBy(extension: string, page: string): Set<string> {
  const found = new Set<string>()
  const take = (text: string, pattern: RegExp) => {
    for (const [, path = ''] of text.matchAll(pattern)) {
      const file = path.replace(
        /^.*?((?:chunks|assets)\/)?([^/]+)$/,
        (_, into, name) => `${into ?? 'chunks/'}${name}`,
      )
      if (found.has(file) || !existsSync(join(extension, file))) continue
      found.add(file)
      if (file.endsWith('.js'))
        take(readFileSync(join(extension, file), 'utf8'), /(?:from|import)\s*["'`](\.[^"'`]+)/g)
    }
  }
  take(readFileSync(join(extension, page), 'utf8'), /(?:src|href)="(\/[^"]+)"/g)
  return found
}
