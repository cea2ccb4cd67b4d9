import type { Match, Words } from '../../lexicons/words.ts'
import { isInSectionOf } from '../../page/foreign-section.ts'
import type { Page } from '../../page/page.ts'
import { companyNamesIn } from '../../text/company-name.ts'

/** Letters of a heading or of a line that names a place. */
const LONGEST = 80
/** Lines below the name of a branch that tell of it. */
const BELOW = 10
/** Lines of a section of which a heading of higher order tells, and rows of the part of a table of which one over them does. */
const SECTION = 60
/** Letters of a text in which its word for a branch begins: "Kraków branch", "İSTANBUL İRTİBAT BÜROSU". */
const OPENING = 30

/**
 * Whether what stands at an offset of a line is a branch's, a works' or a store's: by the words before it in its line, else by the
 * nearest line over it in its cell or paragraph that names a place, else by its row, else by the headings over it. A
 * place that is also the head office is none.
 */
export function isOfBranch(page: Page, words: Words, index: number, offset: number): boolean {
  const { text } = page.lines[index]!
  return (
    placeNamed(words, text.slice(0, offset)) ??
    placeAbove(page, words, index) ??
    placeOfRow(page, words, index) ??
    placeOfHeading(page, words, index) ??
    false
  )
}

/** What follows the name of a place: nothing, a colon, a slash. "Perpa Ticaret Merkezi B Blok" names none. */
const ENDS = /^\s*(?:$|[:：/&–-])/u

/** True where the text names a branch, false for the head office, undefined for neither. */
function placeNamed(words: Words, text: string): boolean | undefined {
  if (text.length < 2) return undefined
  const labels = words.labels(text)
  const branch = branchIn(words, text)
  const isHead = labels.some(
    ({ label, start, end }) =>
      label === 'headOffice' &&
      (start === 0 || ENDS.test(text.slice(end))) &&
      // "Sede secondaria" is no "sede".
      !(branch && branch.start <= start && branch.end > end),
  )
  return isHead ? false : branch ? true : undefined
}

/** The word for a branch near the beginning of a text. */
function branchIn(words: Words, text: string): Match | undefined {
  const found = words
    .contact('branch', text.slice(0, LONGEST))
    .find(({ start, end }) => start < OPENING && !/\p{Nd}/u.test(text.slice(0, end)))
  if (!found) return undefined
  // "calle E, nave 42" is a part of an address.
  if (found.start > 0 && NUMBERED.test(text.slice(found.end))) return undefined
  // "شركة مصنع النخلة للبلاستيك ذ.م.م": a company may be called a factory.
  const isOfName = companyNamesIn(text).some(({ start, end }) => start <= found.start && end >= found.end)
  return isOfName ? undefined : found
}

const NUMBERED = /^\s?(?:n[.º°o]{1,2}\s?)?\p{Nd}/u

function placeAbove(page: Page, words: Words, index: number): boolean | undefined {
  const { block } = page.lines[index]!
  const card = page.closest(block, 'td', 'li', 'dd')
  const around = card >= 0 ? card : page.block(block).parent
  for (let at = index - 1; at >= index - BELOW; at -= 1) {
    const line = page.line(at)
    if (!line || page.headingLevel(line) > 0) return undefined
    if (line.block !== block && !(around >= 0 && page.isInside(line.block, around))) return undefined
    const named = line.text.length < LONGEST ? placeNamed(words, line.text) : undefined
    if (named !== undefined) return named
  }
  return undefined
}

/** The row's first cell, else the nearest row over it that is one cell: the head of a part of the table. */
function placeOfRow(page: Page, words: Words, index: number): boolean | undefined {
  const cell = page.closest(page.lines[index]!.block, 'td', 'th')
  const row = page.closest(cell, 'tr')
  if (cell < 0 || row < 0) return undefined
  const [first] = page.children(row)
  const named = first === undefined || first === cell ? undefined : placeOfBlock(page, words, first)
  if (named !== undefined) return named
  const rows = page.children(page.block(row).parent)
  const at = rows.indexOf(row)
  for (const above of rows.slice(Math.max(0, at - SECTION), at).reverse()) {
    const cells = page.children(above)
    if (cells.length === 1 && page.span(cells[0]!)) return placeOfBlock(page, words, cells[0]!)
  }
  return undefined
}

function placeOfBlock(page: Page, words: Words, block: number): boolean | undefined {
  const text = page.textOf(block)
  return text.length < LONGEST ? placeNamed(words, text) : undefined
}

/** By the nearest heading, else by those of higher order over it: "Nos agences" over "Rouen". */
function placeOfHeading(page: Page, words: Words, index: number): boolean | undefined {
  if (index - page.headingAbove(index) >= BELOW) return undefined
  for (const heading of page.headingsAbove(index)) {
    const { text } = page.lines[heading]!
    if (index - heading > SECTION || !isInSectionOf(page, heading, index)) return undefined
    const named = text.length < LONGEST ? placeNamed(words, text) : undefined
    if (named !== undefined) return named
  }
  return undefined
}
