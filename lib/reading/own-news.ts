import type { OwnCompany } from '../extractors/people/own-company.ts'
import type { Page } from '../page/page.ts'

const LINES = 3

/** An article of the company about itself, as its press office writes: named in the heading or again and again in the text. */
export function tellsOfItself(page: Page, own: OwnCompany): boolean {
  const heading = page.lines.find((line) => page.headingLevel(line) === 1)
  if (heading && own.isMentionedIn(heading.text)) return true
  return page.lines.filter(({ text }) => text.length > 60 && own.isMentionedIn(text)).length >= LINES
}
