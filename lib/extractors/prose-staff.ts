import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { fold } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import { yearsIn } from '../text/year.ts'
import type { Words } from '../lexicons/words.ts'
import type { Extractor } from './extractor.ts'

const id = 'prose-staff'
const LONGEST = 3000
const NUMBER =
  /(?<![\d.,\u066c/-])(\d{1,3}(?:[., '\u066c]\d{3})+|\d{1,6})(?:\s?(\+|plus))?(?![\d%]|[.,]\d|-\d)/gu
/** Between a number and the word that counts it: "120 highly skilled employees", "46-person", "120名の社員". */
const BEFORE_WORD = /^[\s-]?(?:[\p{L}'’-]{1,24}\s){0,2}$/u
/** Between a word and its number: "employs more than 120". */
const AFTER_WORD = /^[\s:~(]{0,3}(?:[\p{L}.'’]{1,14}\s){0,3}$/u
/** Nothing is counted but those who speak: "Nous sommes 34, dont 19 souffleurs", "Siamo in 11." */
const BARE = /^\s?(?:[,.;!)]|$)/u
/** A figure as a tile prints it: "1,240", "152명". */
const TILE = /^(\d{1,3}(?:[., ]\d{3})+|\d{1,6})\s?(?:[명名人+]|여명)?$/u
/** Letters of a tile's label. */
const LABEL = 30
const NEAR = 60
const MOST = 3_000_000
/** "A team of 30 years' experience": a number of years is none of people. */
const OF_TIME = /^\s?(?:years|лет|lat|jahr|%|年|سال|عام|ans|años|anos|anni|jaar|yil)/u

interface Counted {
  readonly printed: string
  readonly start: number
  readonly confidence: number
}

/** The number of employees as sentences tell it. */
const proseStaff: Extractor = {
  id,
  *extract(page, { words, lang }) {
    for (const [index, line] of page.lines.entries()) {
      const { text } = line
      const tile = page.isHidden(line) ? undefined : tileAt(page, index, words)
      if (tile) yield employees(tile, text, tile.start, index)
      if (text.length < 4 || text.length > LONGEST || !/[\d۰-۹٠-٩０-９]{2}/u.test(text)) continue
      if (page.isHidden(line) || page.zone(line) === 'nav') continue
      let best: Counted | undefined
      for (const sentence of sentencesOf(text)) {
        const counted = staffIn(sentence.text, words, lang)
        if (counted && counted.confidence > (best?.confidence ?? 0))
          best = { ...counted, start: sentence.start + counted.start }
      }
      if (best) yield employees(best, text, best.start, index)
    }
  },
}

/** A figure alone in its line over what it counts: "60" over "сотрудников в штате". Below a cell stands the next row's. */
function tileAt(page: Page, index: number, words: Words): Counted | undefined {
  const { text, block } = page.lines[index]!
  const printed = TILE.exec(fold(text).trim())?.[1]
  if (!printed || !isCount(printed) || page.closest(block, 'td', 'th') >= 0) return undefined
  const below = page.line(index + 1)?.text.slice(0, NEAR) ?? ''
  const start = text.search(/\S/)
  const staff = words.facts('staff', below)[0]
  const isLabel =
    staff?.start === 0 || (below.length <= LABEL && staff && BEFORE_WORD.test(below.slice(0, staff.start)))
  return isLabel ? { printed: text.slice(start, start + printed.length), start, confidence: 0.66 } : undefined
}

/** Of several numbers of one sentence the largest: the others are parts of it, of a site or of a trade. */
function staffIn(sentence: string, words: Words, lang: string): Counted | undefined {
  const folded = fold(sentence)
  const years = yearsIn(sentence, lang)
  let best: (Counted & { readonly count: number }) | undefined
  for (const number of folded.matchAll(NUMBER)) {
    if (!isCount(number[1]!) || years.some(({ start }) => start === number.index)) continue
    const end = number.index + number[0].length
    const [before, after] = [
      folded.slice(Math.max(0, number.index - NEAR), number.index),
      folded.slice(end, end + NEAR),
    ]
    const follows = (which: 'staff' | 'heads') =>
      words.facts(which, after).some(({ start }) => BEFORE_WORD.test(after.slice(0, start)))
    const precedes = (which: 'employs' | 'counts' | 'inAll') =>
      words.facts(which, before).some((word) => AFTER_WORD.test(before.slice(word.end)))
    const isStaff = follows('staff')
    const isHeads = !isStaff && follows('heads')
    const isTold = precedes('employs') && !OF_TIME.test(after)
    const isBare = BARE.test(after) && precedes('counts')
    if (!isStaff && !isHeads && !isTold && !isBare) continue
    const isCertain = isStaff || isTold || (isHeads && precedes('counts'))
    const isAll = precedes('inAll') || words.facts('inAll', after).some(({ start }) => start < 30)
    const count = Number(number[1]!.replace(/\D/g, ''))
    const printed =
      sentence.slice(number.index, number.index + number[1]!.length) + (number[2] === '+' ? '+' : '')
    const confidence = (isCertain ? 0.66 : 0.5) + (isAll ? 0.06 : 0)
    if (!best || count > best.count) best = { printed, start: number.index, confidence, count }
  }
  return best
}

/** More than one, and no year. */
function isCount(digits: string): boolean {
  const number = Number(digits.replace(/\D/g, ''))
  return number > 1 && number < MOST && !/^(?:19|20)\d{2}$/.test(digits)
}

function employees({ printed, confidence }: Counted, text: string, start: number, line: number): Finding {
  return {
    about: 'company',
    field: 'company.employees',
    value: printed,
    quote: quoteOf(text, start, start + printed.length),
    line,
    certainty: 'stated',
    extractor: id,
    confidence,
  }
}

export default proseStaff
