import { UNSPACED } from '../text/scripts.ts'
import type { Division, IndustryBook, IndustryWords } from '../model/index.ts'
import { foldedText, placeOfStem, stemsOf, type FoldedText, type Span, type Stem } from './industry-stems.ts'

/** Which division an industry's wording tells, by which of its words (folded), and whether others could be meant as well. */
export interface IndustrySense {
  readonly division: Division
  readonly because: string
  readonly sure: boolean
}

type Found = Span & { readonly tells: Stem['tells'] }

/** Trades that are something of their own whatever they deal in: software for shops is no shop, a wholesaler of food makes none. */
const HEADS = new Set<string>(['33', '45', '46', '47', '62', '72', '73', '77', '78', '85'])
/** Divisions that make goods. */
const MAKES = { first: '10', last: '32' }
const MACHINES = '28'
const APPARATUS = new Set<string>(['26', '27', '32'])
/** Said of much else too: advice beside what it is about tells more, building less than what is built. */
const GENERAL: Readonly<Record<string, number>> = { '70': 2.5, '41': 1.5 }
/** Words after which something else is spoken of. */
const CONNECTING =
  /(?:^|\s)(?:of|for|and|with|in|to|by|fur|von|und|mit|im|der|des|voor|van|en|met|ve|icin)\s/u
/** Words between two that still belong together: "school uniforms retailer". */
const BETWEEN = 2

/** The wording in the words of these languages, the first that knows one of them. Longest wording that is looked at: 200 characters. */
export function industrySense(
  wording: string,
  book: IndustryBook,
  langs: readonly string[],
): IndustrySense | undefined {
  const text = foldedText(wording.slice(0, 200))
  for (const lang of langs) {
    const words = Object.hasOwn(book, lang) ? book[lang] : undefined
    const sense = words && senseIn(text, words)
    if (sense) return sense
  }
  return undefined
}

function senseIn(text: FoldedText, words: IndustryWords): IndustrySense | undefined {
  const found = outermost(
    stemsOf(words).flatMap((stem) => {
      const place = placeOfStem(stem, text)
      return place ? [{ tells: stem.tells, ...place }] : []
    }),
  )
  const maker = found.find(({ tells }) => tells === 'makes')
  const told = found.filter((one) => one.tells !== 'makes')
  if (told.length === 0) return undefined
  const best = told.reduce((first, other) => (isBefore(other, first, maker, words, text) ? other : first))
  const rank = rankOf(best, maker)
  const rivals = told.filter((other) => other.tells !== best.tells && rankOf(other, maker) === rank)
  return {
    division: best.tells as Division,
    because: wordsAt(best, text),
    sure: rivals.length === 0 && (maker !== undefined || !isGoods(best.tells)),
  }
}

/** "Medical devices" is in itself no word of medicine: what lies within a longer find is not found. */
function outermost(found: readonly Found[]): Found[] {
  const longer = (a: Found, b: Found) =>
    b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start
  return found.filter((one) => one.tells === 'makes' || !found.some((other) => other.tells !== 'makes' && longer(one, other))) // prettier-ignore
}

function isBefore(a: Found, b: Found, maker: Found | undefined, words: IndustryWords, text: FoldedText) {
  const rank = rankOf(a, maker) - rankOf(b, maker)
  if (rank !== 0) return rank > 0
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const isLast = words.head === 'last' && areNeighbours(first, second, text)
  return (isLast ? second : first) === a
}

/** No word lies between that turns to something else. Scripts without blanks put the noun last throughout. */
function areNeighbours(first: Found, second: Found, { text }: FoldedText): boolean {
  const between = text.slice(first.end, second.start)
  return between.split(' ').length <= BETWEEN + 2 && !CONNECTING.test(between)
}

function rankOf({ tells, start }: Found, maker: Found | undefined): number {
  if (HEADS.has(tells)) return maker && maker.start < start ? 5 : 6
  if (!isGoods(tells)) return GENERAL[tells] ?? 2
  const kind = tells === MACHINES ? 0.5 : APPARATUS.has(tells) ? 0.25 : 0
  return (maker ? 5 : 2) + kind
}

function isGoods(tells: string): boolean {
  return tells >= MAKES.first && tells <= MAKES.last
}

/** The whole words that the find stands in; in scripts without blanks the find itself. */
function wordsAt({ start, end }: Found, { text, words }: FoldedText): string {
  if (UNSPACED.test(text.slice(start, end))) return text.slice(start, end)
  const inside = words.filter((word) => word.start < end && start < word.end)
  return text.slice(inside[0]!.start, inside.at(-1)!.end)
}
