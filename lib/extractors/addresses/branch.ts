import { BRANCH } from '../../page/branch-words.ts'
import type { Page } from '../../page/page.ts'

const WORKS = /warehouse|factory|plant|showroom|lager|magazyn|производств|склад/i

/** The heading above names a branch, a works or a store. */
export function isBranchHeading(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  return (
    heading >= 0 &&
    line - heading < 8 &&
    page.lines[heading]!.text.length < 80 &&
    (BRANCH.test(page.lines[heading]!.text) || WORKS.test(page.lines[heading]!.text))
  )
}
