import { long } from './kit/long.mjs'

const CASES = process.env.FUZZ ?? '100000'

/** Grammar-generated pages. */
export default async function pages() {
  const { wrong } = await long(
    'tests/extractors/pages-as-they-are.test.ts',
    { FUZZ: CASES },
    'pages of any shape',
  )
  return { figures: { 'pages of any shape': CASES }, wrong }
}
