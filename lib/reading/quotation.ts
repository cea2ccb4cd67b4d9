import type { Page } from '../page/page.ts'

/** A line that is a quotation and nothing else. */
const QUOTED = /^\s*["“”„«‘‹「『].{12,}["“”»’›」』][.!]?\s*$/su
/** "“…,” said A. “…”": between two quotations the line tells who speaks. */
const IS_TOLD = /(?:[,.!?…]["“”»]|["“”»],)\s\p{L}[^"“”„«»]{3,300}["“”„«]/u
/** Class names of what customers are quoted in. */
const PRAISE =
  /(?:^|[\s_-])(?:\w{0,12}testimon\w*|reviews?|opinions?|opinie|kundenstimmen|rekomendacje)(?:$|[\s_-])/i
const QUOTE = /(?:^|[\s_-])(?:quotes?|blockquote)(?:$|[\s_-])/i
const STEPS = 8
const CARD = 30

/** Whom a place quotes: in a block that templates keep for customers' praise, or somebody in a quotation that could be anyone's. */
export type Quotation = 'praise' | 'plain'

/** The quotation that a line signs: the line before is one, or a quoting block holds both. */
export function quotationAt(page: Page, line: number): Quotation | undefined {
  let found: Quotation | undefined = signsQuoteAbove(page, line) ? 'plain' : undefined
  for (const at of page.around(line, STEPS)) {
    const { tag, cls } = page.block(at)
    if (isSmall(page, at) && PRAISE.test(cls)) return 'praise'
    if (
      tag === 'blockquote' ||
      (tag === 'figure' && holdsQuote(page, at)) ||
      (QUOTE.test(cls) && isSmall(page, at))
    )
      found = 'plain'
  }
  return found
}

function signsQuoteAbove(page: Page, line: number): boolean {
  const before = page.line(line - 1)
  return (
    before !== undefined && QUOTED.test(before.text) && !IS_TOLD.test(before.text) && isCardmate(page, line)
  )
}

/** The line and the one before it stand in one card. */
function isCardmate(page: Page, line: number): boolean {
  const own = page.lines[line]!.block
  const { parent } = page.block(own)
  const above = page.lines[line - 1]!.block
  return parent >= 0 && (above === own || page.isInside(above, parent))
}

function holdsQuote(page: Page, block: number): boolean {
  const [first, last] = page.span(block) ?? [0, -1]
  for (let line = first; line <= last; line += 1)
    if (page.closest(page.lines[line]!.block, 'blockquote') >= 0) return true
  return false
}

function isSmall(page: Page, block: number): boolean {
  const [first, last] = page.span(block) ?? [0, 0]
  return last - first < Math.max(CARD, page.lines.length / 2)
}
