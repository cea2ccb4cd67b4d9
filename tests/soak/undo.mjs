import { long } from './kit/long.mjs'

const CASES = process.env.CASES ?? '100000'

/** Random histories of merges and edits, undone step by step. */
export default async function undo() {
  const { wrong } = await long(
    'tests/storage/random-histories.test.ts',
    { CASES: CASES },
    'any history of merges',
  )
  return { figures: { 'histories of merges and edits taken back': CASES }, wrong }
}
