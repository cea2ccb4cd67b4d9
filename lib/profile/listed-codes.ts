import type { Option, Reading } from '../model/index.ts'

/**
 * The reading without industry codes that the rep removed from the list. `codes` is the rep's list, undefined if unchanged. The
 * page's own wording of its industry stays.
 */
export function withListedCodes(reading: Reading, codes: readonly Option[] | undefined): Reading {
  if (codes === undefined) return reading
  const keys = new Set(codes.map(({ key, value }) => key ?? value))
  const kept = reading.findings.filter(
    ({ field, value, parts }) => field !== 'company.industryCode' || keys.has(parts?.['option'] ?? value),
  )
  return kept.length === reading.findings.length ? reading : { ...reading, findings: kept }
}
