import type { Finding } from '../../model/index.ts'
import type { Words } from '../../lexicons/words.ts'
import { isBranchHeading } from '../../page/branch-heading.ts'
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
  words: Words,
): Finding {
  const branch = kind !== 'fax' && line >= 0 && isBranchHeading(page, words, line)
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
