// Brings node_modules up to the lock file. Node alone, as it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Why this Node cannot run the project, in one sentence; undefined when it can. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `Node ${version} is too old: install Node 20.19 or newer (https://nodejs.org).`
}

/** Whether `npm ci` has yet to run for this lock file. */
export function needsInstall(folder = root) {
  // npm writes this file last, so it also tells an install that was broken off.
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return true
  return statSync(join(folder, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs
}

/** Ends the process with 1 where Node is too old or `npm ci` fails. */
export function ensureInstalled() {
  const problem = nodeProblem()
  if (problem !== undefined) stop(problem)
  if (!needsInstall()) return
  console.log('Installing packages (npm ci) …')
  const { status } = runNpm(['ci', '--no-audit', '--no-fund'])
  if (status !== 0) stop('npm ci failed: see its words above.')
}

function runNpm(args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  // Under npm this is npm's own script, which spares us the shell that npm.cmd needs on Windows.
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
