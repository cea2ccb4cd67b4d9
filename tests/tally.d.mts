export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
export const none: Tally
export function plus(a: Tally, b: Tally): Tally
export function tallyOfStep(exitCode: number): Tally
export function tallyOfVitest(reportFile: string, exitCode: number): Tally
export function lastLine(tally: Tally): string
