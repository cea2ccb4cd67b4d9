// Runs tests that need no browser with more cases.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Runs one test file, or its tests whose name matches, without time limit.
 *
 * @param {string} file
 * @param {Record<string, string>} env number of cases, by the variable that the file reads
 * @param {string} [name]
 * @returns {Promise<{ passed: number, wrong: string[] }>}
 */
export async function long(file, env, name) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-soak-'))
  const report = join(folder, 'report.json')
  try {
    const args = ['run', '--project', 'unit', file, '--testTimeout=0', '--reporter=json', `--outputFile=${report}`, ...(name ? ['-t', name] : [])] // prettier-ignore
    const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], { cwd: root, env: { ...process.env, ...env }, stdio: 'ignore' }) // prettier-ignore
    await new Promise((resolve) => child.on('exit', resolve))
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = testResults.flatMap(({ assertionResults, message }) => [...(message && assertionResults.length === 0 ? [message] : []), ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.slice(0, 2000)}`)]) // prettier-ignore
    return { passed: numPassedTests, wrong: numPassedTests === 0 && failed.length === 0 ? ['no test ran'] : failed } // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
