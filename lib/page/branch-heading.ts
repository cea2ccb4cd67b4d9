import type { Words } from '../lexicons/words.ts'
import { labelsOf } from './labels.ts'
import type { Page } from './page.ts'

const LONGEST = 80
/** Lines below the heading of a branch that tell of it. */
const BELOW = 10

/** The heading over a line names a branch, a works or a store, and no head office. */
export function isBranchHeading(page: Page, words: Words, line: number): boolean {
  const heading = page.headingAbove(line)
  if (heading < 0 || line - heading >= BELOW) return false
  const { text } = page.lines[heading]!
  return (
    text.length < LONGEST &&
    words.contact('branch', text).length > 0 &&
    !labelsOf(page, words, heading).some(({ label }) => label === 'headOffice')
  )
}
