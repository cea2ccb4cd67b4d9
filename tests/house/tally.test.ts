import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lastLine, none, tallyOfStep, tallyOfVitest } from '../tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'dossier-tally-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(...files: { status: string; tests: string[] }[]): string {
  const file = join(folder, 'report.json')
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }))
  writeFileSync(file, JSON.stringify({ testResults }))
  return file
}

describe('the count at the end of npm test', () => {
  it('counts passed, failed and skipped tests', () => {
    const file = report(
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['passed', 'failed', 'todo'] },
    )
    expect(tallyOfVitest(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that does not load as a failure', () => {
    const file = report({ status: 'passed', tests: ['passed'] }, { status: 'failed', tests: [] })
    expect(tallyOfVitest(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('never passes by accident', () => {
    const oneRed = { ...none, failed: 1 }
    expect(tallyOfVitest(join(folder, 'absent.json'), 0), 'no report').toEqual(oneRed)
    expect(tallyOfVitest(report(), 0), 'no test ran').toEqual(oneRed)
    expect(tallyOfVitest(report({ status: 'passed', tests: ['skipped'] }), 0).failed, 'all skipped').toBe(1)
    const green = report({ status: 'passed', tests: ['passed'] })
    expect(tallyOfVitest(green, 1), 'an unhandled error').toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(tallyOfVitest(green, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    writeFileSync(green, '{"testResults": [')
    expect(tallyOfVitest(green, 0), 'half a report').toEqual(oneRed)
    expect(tallyOfStep(2)).toEqual(oneRed)
  })

  it('is printed on one line', () => {
    expect(lastLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(lastLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})
