import { isCareersPage } from '../extractors/prose-people/careers-page.ts'
import type { PeoplePage } from '../extractors/people/people-page.ts'
import type { Words } from '../lexicons/words.ts'
import type { Page } from '../page/page.ts'
import { tellsOfCustomer } from './others-story.ts'
import { isSitePage } from './site-pages.ts'

/**
 * What a page shows people for who are not the house's own: a customer's story, a thing on sale with its makers and
 * buyers, an event with its speakers, the findings of a search. On such a page somebody is of the house only where the page
 * ties them to it.
 */
export type Show = 'story' | 'item' | 'event' | 'directory'

export function showOf(people: PeoplePage): Show | undefined {
  const { page, knowledge } = people
  const { words } = knowledge
  if (isSitePage(page.url) || isCareersPage(people)) return undefined
  if (tellsOfCustomer(page, knowledge)) return 'story'
  if (listsFindings(page, words)) return 'directory'
  if (sellsOneThing(page, words)) return 'item'
  return announcesEvent(page, words) ? 'event' : undefined
}

const HEADING_AT_MOST = 100
const SHORT = 160

/** "Cardiologists in Amman (3 results)": a heading counts what was found. */
function listsFindings(page: Page, words: Words): boolean {
  return page.lines.some(
    (line) =>
      page.headingLevel(line) > 0 &&
      line.text.length < HEADING_AT_MOST &&
      /\p{Nd}/u.test(line.text) &&
      words.people('found', line.text).some(({ start, end }) => isCounted(line.text, start, end)),
  )
}

/** A number stands right before or after the word. */
function isCounted(text: string, start: number, end: number): boolean {
  return /\p{Nd}\s?\p{L}?\s?$/u.test(text.slice(0, start)) || /^\s?[:：(]?\s?\p{Nd}/u.test(text.slice(end))
}

const PRODUCT = /"@type"\s*:\s*(?:\[\s*)?"(?:Product|Book)"/
const PRICE =
  /^\D{0,12}(?:[€$£¥￥₩₺₽₹﷼元円원]|\p{Lu}{3}|zł)?\s?\p{Nd}[\p{Nd}.,'’٬\s]{0,12}\s?(?:[€$£¥￥₩₺₽₹﷼元円원]|\p{Lu}{3}|zł|руб|تومان|ریال|ر\.س|درهم)?\D{0,12}$/u
const CURRENCY = /[€$£¥￥₩₺₽₹﷼元円원]|zł|EUR|USD|GBP|CHF|PLN|SAR|AED|EGP|руб|تومان|ریال|ر\.س|درهم/u
/** Lines from the main heading within which a shop prints price and button of the one thing the page sells. */
const NEAR = 20

/** The page sells one thing: its machine-readable part says so, or a price and a button to buy stand at its main heading. */
function sellsOneThing(page: Page, words: Words): boolean {
  if (/^(?:product|book)/.test(page.meta('og:type'))) return true
  const products = page.seen.jsonLd.filter((text) => PRODUCT.test(text.slice(0, 20_000))).length
  if (products === 1) return true
  const heading = page.lines.findIndex((line) => page.headingLevel(line) === 1 && page.zone(line) === 'main')
  if (heading < 0) return false
  const near = page.lines
    .slice(Math.max(0, heading - 3), heading + NEAR)
    .filter((line) => line.text.length < 40 && page.zone(line) === 'main')
  return (
    near.some(({ text }) => CURRENCY.test(text) && PRICE.test(text)) &&
    near.some(({ text }) =>
      words.people('buys', text).some(({ start, end }) => end - start >= text.trim().length * 0.7),
    )
  )
}

const TIME = /(?<!\p{Nd})\p{Nd}{1,2}\s?(?:[:：]\p{Nd}{2}(?![:：\p{Nd}])|h\p{Nd}{2}|Uhr|時|시|点|am|pm)/iu
const DAY = /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|\p{Nd}{1,2}[月월]\s?\p{Nd}{1,2}[日일]/u
const HEADINGS = 4

/** Title or heading names an event, and the page says on which day and at what time. */
function announcesEvent(page: Page, words: Words): boolean {
  const headings = page.lines
    .filter(
      (line) => page.headingLevel(line) > 0 && page.headingLevel(line) <= 2 && page.zone(line) !== 'footer',
    )
    .slice(0, HEADINGS)
  const isNamed = [page.seen.title, ...headings.map(({ text }) => text)].some(
    (text) => words.news('event', text.slice(0, SHORT)).length > 0,
  )
  if (!isNamed) return false
  const told = page.lines.filter((line) => line.text.length < SHORT && isInBody(page, line))
  return (
    told.some(({ text }) => TIME.test(text)) &&
    told.some(({ text }) => DAY.test(text) || (/\p{Nd}/u.test(text) && words.months(text).length > 0))
  )
}

function isInBody(page: Page, line: Page['lines'][number]): boolean {
  const zone = page.zone(line)
  return zone === 'main' || zone === 'header'
}
