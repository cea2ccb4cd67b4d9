import type { Words } from '../../lexicons/words.ts'
import type { TradeWordsId } from '../../model/index.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { Page } from '../../page/page.ts'
import type { NamedProduct, NamesInText } from '../../technologies/names-in-text.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { registrableDomain } from '../../text/domain.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { productsBeside } from './beside.ts'

export interface ToldProduct extends NamedProduct {
  /** Index of the line that says so; `start` and `end` count in its text. */
  readonly line: number
}

const LONGEST = 1500
/** Sections whose sentences speak of other companies. */
const OTHERS: ReadonlySet<string> = new Set(['testimonials', 'customers', 'news', 'jobs'])
/** How far around the phrase a word counts that makes the sentence somebody else's, in characters. */
const REACH = 45

/**
 * Products that the page's company says something of itself about, by the words of a trade: each once. A wish, the past,
 * another company's sentence and the vendor's own page tell nothing.
 */
export function* toldOfOwn(
  page: Page,
  words: Words,
  names: () => NamesInText,
  id: Exclude<TradeWordsId, 'noTrade'>,
): Generator<ToldProduct> {
  const own = registrableDomain(page.seen.url)
  const seen = new Set<string>()
  for (const [line, { text, block }] of page.lines.entries()) {
    const { zone, hidden } = page.block(block)
    if (text.length > LONGEST || hidden || zone === 'nav' || zone === 'dialog') continue
    const phrases = words.trade(id, text)
    if (phrases.length === 0) continue
    const named = names().in(text)
    if (named.length === 0 || isOthers(page, words, line)) continue
    const sentences = sentencesOf(text)
    for (const phrase of phrases) {
      const sentence = sentences.find(({ start, end }) => phrase.start >= start && phrase.start < end)
      if (!sentence || sentence.text.endsWith('?') || isAnothers(page, words, text, sentence, phrase))
        continue
      const within = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      for (const name of productsBeside(text, phrase, within)) {
        if (seen.has(name.product.id) || name.product.domains.includes(own)) continue
        seen.add(name.product.id)
        yield { ...name, line }
      }
    }
  }
}

interface Extent {
  readonly start: number
  readonly end: number
}

function isAnothers(page: Page, words: Words, text: string, sentence: Extent, phrase: Extent): boolean {
  const from = Math.max(sentence.start, phrase.start - REACH)
  const around = text.slice(from, Math.min(sentence.end, phrase.end + REACH))
  const before = phrase.start - from
  for (const not of words.trade('noTrade', around)) {
    // What follows counts only where it goes on from the phrase itself: "partner programme", "partner of their choice".
    if (not.start < before || not.start <= before + (phrase.end - phrase.start) + 1) return true
  }
  const companies = companyNamesIn(text.slice(sentence.start, phrase.start))
  return companies.length > 0 && companies.every(({ name }) => agreesWithDomain(page, name) < 0.6)
}

function isOthers(page: Page, words: Words, line: number): boolean {
  return page.headingsAbove(line).some((heading) => {
    const { text } = page.lines[heading]!
    const kind = text.length < 80 ? words.section(text)?.section.kind : undefined
    return kind !== undefined && OTHERS.has(kind)
  })
}
