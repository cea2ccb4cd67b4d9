import type { Knowledge } from '../extractors/knowledge.ts'
import { labelledValues } from '../page/labelled.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { isNameShaped } from '../text/company-name.ts'
import { percentDecoded } from '../text/percent-decoded.ts'

const STORIES_TOLD = 2

/**
 * The page tells of one customer: its address is that of such a page, or it names the customer beside that label. A list of
 * many customers tells of none in particular.
 */
export function tellsOfCustomer(page: Page, { words }: Knowledge): boolean {
  // Below a folder that holds what the site's owner did for others, each on a page of its own.
  if (words.folder('stories', '/', '/[^/]{4,}').test(percentDecoded(page.url.pathname))) return true
  const customers = labelledValues(page, words).filter(
    ({ label, value, labelLine }) =>
      label === 'customer' &&
      isNameShaped(value) &&
      page.zone(page.lines[labelLine]!) !== 'footer' &&
      page.closest(page.lines[labelLine]!.block, 'form') < 0 &&
      agreesWithDomain(page, value) < 0.5,
  )
  return customers.length > 0 && customers.length <= STORIES_TOLD
}
