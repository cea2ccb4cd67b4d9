import { long } from './kit/long.mjs'

const CASES = process.env.CASES ?? '1000'

/** Two contexts edit one draft at the same time: up to fourteen edits per case, about 8,000 in all. */
export default async function twoContexts() {
  const { wrong } = await long(
    'tests/storage/random-histories.test.ts',
    { CASES: CASES },
    'two contexts that edit one draft',
  )
  return { figures: { 'histories of edits by two contexts': CASES }, wrong }
}
