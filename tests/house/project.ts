import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a separator at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const made = new Set(['node_modules', '.output', '.wxt', '.git', 'coverage'])

/** Every file that is committed or about to be, by its path in the project. A copy without git lists what lies there. */
export function projectFiles(): string[] {
  return listed().filter((file) => existsSync(join(root, file)))
}

function listed(): string[] {
  try {
    const out = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    if (out !== '') return out.split('\0').filter((file) => file !== '')
  } catch {
    // Not a git checkout.
  }
  return [...filesUnder(root)].filter((file) => !file.endsWith('.log'))
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (made.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile()) yield relative(root, path).split(sep).join('/')
  }
}

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
