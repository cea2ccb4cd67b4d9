import type { Finding } from '../../model/index.ts'
import { BRANCH } from '../../page/branch-words.ts'
import type { Page } from '../../page/page.ts'
import type { Kind } from './kind.ts'

export const ID = 'phones'

/** The finding of a number, worth less under the heading of a branch. */
export function finding(
  kind: Kind,
  value: string,
  quote: string,
  line: number,
  confidence: number,
  certainty: 'structured' | 'stated',
  page: Page,
): Finding {
  const branch = kind !== 'fax' && line >= 0 && isBranch(page, line)
  return {
    about: 'company',
    field: kind === 'fax' ? 'company.fax' : 'company.phone',
    value,
    quote,
    certainty,
    extractor: ID,
    confidence: branch ? confidence - 0.2 : confidence,
    ...(line >= 0 ? { line } : {}),
    ...(kind === 'fax' ? {} : { parts: { type: branch ? 'branch' : kind === 'mobile' ? 'mobile' : 'main' } }),
  }
}

function isBranch(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  return heading >= 0 && line - heading < 12 && BRANCH.test(page.lines[heading]!.text)
}
