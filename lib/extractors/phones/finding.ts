import type { Finding } from '../../model/index.ts'
import type { Words } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { isOfBranch } from '../places/of-branch.ts'
import type { Kind } from './kind.ts'

export const ID = 'phones'

/** Where a number stands: its line, -1 for none, and the offset there. */
export interface Spot {
  readonly line: number
  readonly start: number
}

/** The finding of a number; one of a branch says so. */
export function finding(
  kind: Kind,
  value: string,
  quote: string,
  { line, start }: Spot,
  confidence: number,
  certainty: 'structured' | 'stated',
  page: Page,
  words: Words,
): Finding {
  const branch = kind !== 'fax' && line >= 0 && isOfBranch(page, words, line, start)
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
