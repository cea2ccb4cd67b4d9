import type { Finding } from '../../model/index.ts'
import type { Words } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { quoteOf } from '../../page/quote.ts'
import { addressLine, type Address } from '../../text/address-line.ts'
import type { Region } from './region.ts'

export const ID = 'addresses'

/** What is reported of an address. */
export function finding(
  page: Page,
  words: Words,
  address: Address,
  region: Region,
  { confidence, isBranch }: { readonly confidence: number; readonly isBranch: boolean },
): Finding {
  const text = page.lines[region.line]!.text
  const type = isBranch ? 'branch' : words.contact('registered', text).length > 0 ? 'registered' : 'head'
  const parts = Object.fromEntries(
    Object.entries({ ...address, type }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
  return {
    about: 'company',
    field: 'company.address',
    value: addressLine(address),
    parts,
    quote: quoteOf(text),
    line: region.line,
    certainty: 'stated',
    extractor: ID,
    confidence,
  }
}
