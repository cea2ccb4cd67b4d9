import type { Words } from '../lexicons/words.ts'
import type { Finding, Image } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { isNameShaped } from '../text/company-name.ts'
import { foldKey } from '../text/fold.ts'
import type { Extractor } from './extractor.ts'
import type { Knowledge } from './knowledge.ts'
import { ownCompany } from './people/own-company.ts'

const id = 'customer-logos'
const AT_MOST = 24
const WORDS_AT_MOST = 5
/** Share of a heading that its words about customers must be: "Customers", not "How our customers save time". */
const SHARE = 0.5
const SHARE_OF_A_LINE = 0.8
/** A logo on a wall is a customer as the company tells it: offered, never filled in. */
const OFFERED = 0.55
/** The names of a wall of logos under a heading of customers: two at least, or it is no wall. */
const customerLogos: Extractor = {
  id,
  *extract(page, knowledge) {
    const own = ownCompany(page)
    for (const wall of wallsOf(page, knowledge)) {
      const names = new Map<string, readonly [name: string, image: Image]>()
      for (const image of wall) {
        const name = nameOf(image, knowledge.words)
        if (name && !own.isOwn(name) && !knowledge.words.isInterfaceOnly(name))
          names.set(foldKey(name), [name, image])
      }
      if (names.size < 2) continue
      for (const [name, { alt }] of [...names.values()].slice(0, AT_MOST)) yield offered(name, alt)
    }
  },
}

/** Pictures under each line that says that customers follow: those of its section, or beside a line that is no heading. */
function wallsOf(page: Page, { words }: Knowledge): Image[][] {
  return page.lines.flatMap((line, at) => {
    const { text, block } = line
    if (text.length > 80 || !isShown(page, block)) return []
    const level = page.headingLevel(line)
    const match = words.section(text)
    const share = match ? (match.end - match.start) / text.trim().length : 0
    if (match?.section.kind !== 'customers' || share < (level > 0 ? SHARE : SHARE_OF_A_LINE)) return []
    const next = level > 0 ? page.line(page.sectionEnd(at)) : undefined
    const until =
      level > 0 ? (next?.block ?? page.seen.blocks.length) : endOfBlock(page, page.block(block).parent)
    return [page.seen.images.filter((image) => image.block > block && image.block < until && isShown(page, image.block))] // prettier-ignore
  })
}

/** Blocks stand in document order: the first after `at` that is not inside of it. */
function endOfBlock(page: Page, at: number): number {
  let end = at + 1
  while (end < page.seen.blocks.length && page.isInside(end, at)) end += 1
  return end
}

function isShown(page: Page, at: number): boolean {
  const { zone, hidden } = page.block(at)
  return hidden !== true && zone !== 'footer' && zone !== 'nav'
}

/** The alternative text without what it says of the picture: "Acme logo", "ロゴ". */
function nameOf({ alt }: Image, words: Words): string | undefined {
  const said = words.site('logo', alt)
  const name = alt
    .split('')
    .map((sign, at) => (said.some(({ start, end }) => at >= start && at < end) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|:,–-]+|(?<![\s|:,–-])[\s|:,–-]+$/gu, '')
    .trim()
  // A file's name is nobody's.
  if (!isNameShaped(name) || /[_/\\]|\.\w{3,4}$/.test(name)) return undefined
  return name.split(' ').length <= WORDS_AT_MOST ? name : undefined
}

function offered(value: string, alt: string): Finding {
  return {
    about: 'company',
    field: 'company.customer',
    value,
    quote: alt.slice(0, 200),
    certainty: 'stated',
    extractor: id,
    confidence: OFFERED,
  }
}

export default customerLogos
