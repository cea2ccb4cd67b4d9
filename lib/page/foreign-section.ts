import type { Match, Words } from '../lexicons/words.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Page } from './page.ts'

/** Headings over what others say, buy and deliver. */
const SECTIONS: ReadonlySet<string> = new Set(['testimonials', 'partners', 'customers'])
const LABEL_LINES = 4
const LABEL_AT_MOST = 80
const HEADING_AT_MOST = 80
const SECTION_LINES = 20
/** Share of a heading that names a section: "Clienti", not "Servizio clienti". */
const SECTION_SHARE = 0.6

/** The line stands under a heading or a label that speaks of another company: who hosts or made the site, who buys, who supervises. */
export function isOthersSection(page: Page, line: number, words: Words): boolean {
  if (holdsOwnMailbox(page, line)) return false
  return isOthersParagraph(page, line, words) || isUnderOthersHeading(page, line, words)
}

/** Beside an address at the site's own domain everything is the company's own. */
function holdsOwnMailbox(page: Page, line: number): boolean {
  const domain = `@${registrableDomain(page.seen.url)}`
  const { block } = page.lines[line]!
  for (let at = line; page.line(at)?.block === block; at -= 1)
    if (page.lines[at]!.text.includes(domain)) return true
  for (let at = line + 1; page.line(at)?.block === block; at += 1)
    if (page.lines[at]!.text.includes(domain)) return true
  return false
}

function isOthersParagraph(page: Page, line: number, words: Words): boolean {
  const { block, text } = page.lines[line]!
  if (opensWithOthers(text, words)) return true
  for (let at = line - 1; at >= line - LABEL_LINES && page.line(at)?.block === block; at -= 1)
    if (page.lines[at]!.text.length < 60 && opensWithOthers(page.lines[at]!.text, words)) return true
  return false
}

/** "Hosting: …", "Design & Umsetzung: …" */
function opensWithOthers(text: string, words: Words): boolean {
  const head = text.slice(0, LABEL_AT_MOST)
  return (
    /[:：–—-]/u.test(head) &&
    ofService(head, words).some(({ start, end }) => start === 0 && /^\s?[:：–—-]/u.test(head.slice(end)))
  )
}

function ofService(text: string, words: Words): Match[] {
  return [...words.whose('service', text), ...words.whose('madeBy', text)]
}

function isUnderOthersHeading(page: Page, line: number, words: Words): boolean {
  const heading = page.headingAbove(line)
  if (heading < 0 || line - heading > SECTION_LINES || !isInSectionOf(page, heading, line)) return false
  const { text } = page.lines[heading]!
  if (page.zone(page.lines[heading]!) !== page.zone(page.lines[line]!) || text.length >= HEADING_AT_MOST)
    return false
  const fills = ({ start, end }: Match) => end - start >= text.trim().length * SECTION_SHARE
  const section = words.section(text)
  const isSection = section !== undefined && SECTIONS.has(section.section.kind) && fills(section)
  return isSection || ofService(text, words).length > 0 || words.whose('others', text).some(fills)
}

/** The block that holds the heading and what stands under it holds the line too: the foot of a page is under no heading. */
export function isInSectionOf(page: Page, heading: number, line: number): boolean {
  let at = page.lines[heading]!.block
  while (at >= 0 && (page.span(at)?.[1] ?? heading) <= heading) at = page.block(at).parent
  return at < 0 || page.isInside(page.lines[line]!.block, at)
}
