import { long } from './kit/long.mjs'

const CASES = process.env.CASES ?? '10000'

/** Damaged backups, and forged ones with valid checksums. */
export default async function backups() {
  const { wrong } = await long('tests/storage/backup.test.ts', { CASES: CASES })
  return { figures: { 'damaged backups, and as many that lie': CASES }, wrong }
}
