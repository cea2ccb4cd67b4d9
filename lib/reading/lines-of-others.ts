import type { Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import { isInSectionOf } from '../page/foreign-section.ts'
import type { Page } from '../page/page.ts'
import { companiesNamed } from '../text/companies-named.ts'
import type { OwnNames } from './own-names.ts'

const QUOTATION = /^\s*["“”„«»‘‹「『].{12,}["“”»’›」』]/u
const LINES_BELOW = 12
/** Letters of a list's entry; paragraphs of a history are longer. */
const ENTRY_AT_MOST = 60
/** One strange name in a heading may be that of the company behind the brand. */
const STRANGERS = 2

/**
 * Lines that by their place tell of others: a customer's words, the part under the heading of another company, one of several
 * entries of a list with a year each.
 */
export function linesOfOthers(
  page: Page,
  own: OwnNames,
  words: Words,
  findings: readonly Finding[],
): (line: number) => boolean {
  const strangers = headingsOfStrangers(page, own)
  const listed = listedYears(page, own, words, findings)
  return (line) =>
    listed.has(line) ||
    isSaidByOthers(page, line, own) ||
    (strangers.size >= STRANGERS && isUnder(page, line, strangers))
}

/** What somebody says in quotation marks or in a block of a quotation, without the company's name in it. */
function isSaidByOthers(page: Page, line: number, own: OwnNames): boolean {
  const { block, text } = page.lines[line]!
  if (own.last(text) >= 0) return false
  return page.closest(block, 'blockquote', 'q') >= 0 || QUOTATION.test(text)
}

/** Headings that print another company's name with its form. */
function headingsOfStrangers(page: Page, own: OwnNames): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [at, line] of page.lines.entries())
    if (page.headingLevel(line) > 0 && line.text.length < 90) {
      const [company] = companiesNamed(line.text)
      if (company && own.last(line.text) < 0) found.add(at)
    }
  return found
}

function isUnder(page: Page, line: number, headings: ReadonlySet<number>): boolean {
  const heading = page.headingAbove(line)
  return headings.has(heading) && line - heading <= LINES_BELOW && isInSectionOf(page, heading, line)
}

/** "desde 1994", "desde 2003": years in equal places, without labels of their own, are those of a list. */
function listedYears(
  page: Page,
  own: OwnNames,
  words: Words,
  findings: readonly Finding[],
): ReadonlySet<number> {
  const places = new Map<string, Map<number, string>>()
  for (const { field, line, value, quote } of findings) {
    if (field !== 'company.founded' || line === undefined) continue
    // A value alone in its cell has its label beside it.
    if (!/\p{L}{3}/u.test(quote)) continue
    const at = page.lines[line]!
    if (at.text.length > ENTRY_AT_MOST || own.last(at.text) >= 0) continue
    // "We have cared for you since 1994."
    if (words.whose('we', at.text).length > 0) continue
    const { parent } = page.block(at.block)
    const place = `${page.signature(at)} ${page.block(parent)?.parent ?? -1}`
    const lines = places.get(place) ?? new Map<number, string>()
    places.set(place, lines.set(line, value))
  }
  return new Set(
    [...places.values()]
      .filter((lines) => {
        const blocks = new Set([...lines.keys()].map((line) => page.lines[line]!.block))
        return blocks.size > 1 && new Set(lines.values()).size > 1
      })
      .flatMap((lines) => [...lines.keys()]),
  )
}
