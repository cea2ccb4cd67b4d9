import { existsSync, readFileSync } from 'node:fs'

/** Nothing counted yet. */
export const none = { passed: 0, failed: 0, skipped: 0 }

/** Two counts as one. */
export const plus = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** A step that has no tests of its own (types, lint, build) is one check. */
export const tallyOfStep = (exitCode) => (exitCode === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 })

/**
 * The count of one vitest run from its JSON report and its exit code. A run that crashed, wrote no report, found no test or
 * ended badly without a failed test (an unhandled rejection, a file that does not load) counts as failed: silence is not green.
 */
export function tallyOfVitest(reportFile, exitCode) {
  if (!existsSync(reportFile)) return { ...none, failed: 1 }
  let files
  try {
    files = JSON.parse(readFileSync(reportFile, 'utf8')).testResults
  } catch {
    return { ...none, failed: 1 }
  }
  const tally = Array.isArray(files) ? files.map(tallyOfFile).reduce(plus, none) : none
  const ran = tally.passed + tally.failed > 0
  return tally.failed === 0 && (exitCode !== 0 || !ran) ? { ...tally, failed: 1 } : tally
}

function tallyOfFile(file) {
  const tests = file.assertionResults ?? []
  const having = (status) => tests.filter((test) => test.status === status).length
  const passed = having('passed')
  const failed = having('failed')
  // A file whose imports or set-up fail has a failed status and no failed test.
  const broken = file.status === 'failed' && failed === 0 ? 1 : 0
  return { passed, failed: failed + broken, skipped: tests.length - passed - failed }
}

/** The last line: "N passed, N failed", with the skipped ones where there are any. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
