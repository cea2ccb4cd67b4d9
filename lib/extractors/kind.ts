import type { Match, Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { hasLegalForm } from '../text/legal-form.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Extractor } from './extractor.ts'
import type { Knowledge } from './knowledge.ts'
import { nominative } from './kind/nominative.ts'
import { isNounLast, topicEnd } from './kind/topic.ts'
import { kindFrom, kindUpTo, trade, type Kind } from './kind/phrase.ts'

const id = 'kind'
const SENTENCE = { least: 18, most: 420 }
/** Sites say it near their top, or in the small print at their end. */
const FIRST_LINES = 30
const LAST_LINES = 6
const ENOUGH = 3
/** A section of an act: such sentences name trades, and tell of no company. */
const SECTION_OF_ACT = /§\s?\d/u
/** Ticks, arrows and stars of an advertisement. */
const ADVERTISED = /[✓✔▶►★☆➤→●■]/u
/** Letters of a verb with its preposition; shorter ones say other things too. */
const VERB = 10
const SURE: Readonly<Record<Kind['by'], number>> = { maker: 0.68, field: 0.64, adjective: 0.54, verb: 0.54 }
/** Languages that may say "X a company in the field of …", without a verb between or before the end. */
const UNJOINED = new Set(['ar', 'fa'])
/** "Klimex – producer of …", "Albor, a distributor of …": the kind right behind the name. */
const BESIDE = /(?:,|\s[–—-])\s/gu

/** What kind of company it is, where a sentence or the site's description says so: "X is a manufacturer of …". */
const kind: Extractor = {
  id,
  *extract(page, knowledge) {
    for (const name of ['description', 'og:description']) {
      const text = page.meta(name).slice(0, SENTENCE.most)
      const found = text && (inSentence(text, knowledge) ?? phraseAt(text, 0, knowledge))
      if (!found) continue
      yield made(text, found, 0.6, knowledge.lang)
      break
    }
    let told = 0
    for (const index of linesToAsk(page)) {
      const { text } = page.lines[index]!
      for (const sentence of sentencesOf(text)) {
        if (
          SECTION_OF_ACT.test(sentence.text) ||
          knowledge.words.has('kind', 'acts', sentence.text) ||
          sentence.text.length < SENTENCE.least ||
          sentence.text.length > SENTENCE.most
        )
          continue
        const found = inSentence(sentence.text, knowledge)
        if (!found) continue
        told += 1
        const { start, end, by } = found
        yield {
          ...made(
            text,
            { by, start: sentence.start + start, end: sentence.start + end },
            SURE[by],
            knowledge.lang,
          ),
          line: index,
        }
        break
      }
      if (told >= ENOUGH) return
    }
  },
}

function* linesToAsk(page: Page): Generator<number> {
  let asked = 0
  for (const [index, line] of page.lines.entries()) {
    const isFoot = index >= page.lines.length - LAST_LINES
    if (line.text.length < SENTENCE.least || line.text.length > 1500 || (asked >= FIRST_LINES && !isFoot))
      continue
    if (page.isHidden(line) || page.zone(line) === 'nav' || page.headingLevel(line) > 1) continue
    asked += 1
    yield index
  }
}

function inSentence(text: string, knowledge: Knowledge): Kind | undefined {
  return ofNoun(text, knowledge) ?? ofVerb(text, knowledge)
}

/** "X specialises in …", "X занимается …": the verb says as much as a noun would. */
function ofVerb(text: string, { words, lang }: Knowledge): Kind | undefined {
  const isPlain = ({ start, end }: Match) =>
    lang === 'zh' ? end - start > 1 : end - start >= VERB && text.slice(start, end).includes(' ')
  const verb = words
    .kind('field', text)
    .find((found) => found.start > 2 && found.start < 120 && isPlain(found))
  return verb && trade(text, verb.end, words)
}

function ofNoun(text: string, knowledge: Knowledge): Kind | undefined {
  const { words, lang } = knowledge
  if (isNounLast(lang)) {
    const from = topicEnd(text, lang)
    return from === undefined ? undefined : phraseAt(text, from, knowledge)
  }
  if (UNJOINED.has(lang)) {
    const bracket = text.slice(0, 90).indexOf(')') + 1
    const found = phraseAt(text, bracket, knowledge)
    if (found) return found
  }
  for (const { end } of words.kind('is', text).slice(0, 3)) {
    const found = phraseAt(text, end, knowledge)
    if (found) return found
  }
  for (const mark of text.slice(0, 150).matchAll(BESIDE)) {
    const from = afterArticle(text, mark.index + mark[0].length, words)
    const found = phraseAt(text, from, knowledge)
    if (
      found &&
      found.by !== 'adjective' &&
      found.start - from < 40 &&
      isCommon(text.slice(found.start, found.end), lang)
    )
      return found
  }
  return undefined
}

function afterArticle(text: string, from: number, words: Words): number {
  const article = words.whose('article', text.slice(from, from + 8))[0]
  return article?.start === 0 && text[from + article.end] === ' ' ? from + article.end + 1 : from
}

/** Words of a trade, not an address or a name behind a comma: "5 Foundry Street". */
function isCommon(phrase: string, lang: string): boolean {
  return !/\d/.test(phrase) && phrase.includes(' ') && (lang === 'de' || !/^\p{Lu}/u.test(phrase))
}

function phraseAt(text: string, from: number, { words, lang }: Knowledge): Kind | undefined {
  const found = isNounLast(lang) ? kindUpTo(text, from, words) : kindFrom(text, from, words, lang)
  // "Muster Sanayi ve Ticaret Anonim Şirketi" is a name.
  const printed = found && text.slice(found.start, found.end)
  return printed && !hasLegalForm(printed) && !ADVERTISED.test(printed) ? found : undefined
}

function made(text: string, { start, end, by }: Kind, confidence: number, lang: string): Finding {
  const printed = text.slice(start, end)
  const value = by === 'field' || by === 'verb' ? printed : nominative(printed, lang)
  return {
    about: 'company',
    field: 'company.industry',
    value,
    ...(value === printed ? {} : { parts: { printed } }),
    quote: quoteOf(text, start, end),
    certainty: 'stated',
    extractor: id,
    confidence,
  }
}

export default kind
