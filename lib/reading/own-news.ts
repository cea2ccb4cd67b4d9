import type { OwnCompany } from '../extractors/people/own-company.ts'
import type { Page } from '../page/page.ts'
import { registrableDomain } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'
import { isPageWord } from '../text/not-names.ts'

const LINES = 3

/** An article of the company about itself, as its press office writes: named in the heading or again and again in the text. */
export function tellsOfItself(page: Page, own: OwnCompany): boolean {
  const heading = page.lines.find((line) => page.headingLevel(line) === 1)
  if (heading && (own.isMentionedIn(heading.text) || opensWithOwn(page, heading.text))) return true
  return page.lines.filter(({ text }) => text.length > 60 && own.isMentionedIn(text)).length >= LINES
}

/** "Calder appoints …" at calderinstruments: the heading's subject is the word that the host's name begins with. */
function opensWithOwn(page: Page, heading: string): boolean {
  const word = foldKey(heading.split(/\s+/u)[0] ?? '')
  return (
    word.length >= 5 &&
    !isPageWord(word) &&
    foldKey(registrableDomain(page.seen.url)).replace(/ /g, '').startsWith(word)
  )
}
