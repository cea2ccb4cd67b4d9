import type { Match } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { hasLegalForm } from '../text/legal-form.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Extractor } from './extractor.ts'
import type { Knowledge } from './knowledge.ts'
import { nominative } from './kind/nominative.ts'
import { kindFrom, kindUpTo, trade, type Kind } from './kind/phrase.ts'

const id = 'kind'
const SENTENCE = { least: 18, most: 420 }
/** Sites say it near their top, or in the small print at their end. */
const FIRST_LINES = 30
const LAST_LINES = 6
const ENOUGH = 3
/** Acts that an imprint quotes are named after trades: "services of the information society". */
const LAW = /34\/2002|sociedad de la info|information society|§\s?\d/iu
/** Ticks, arrows and stars of an advertisement. */
const ADVERTISED = /[✓✔▶►★☆➤→●■]/u
/** Letters of a verb with its preposition; shorter ones say other things too. */
const VERB = 10
const SURE: Readonly<Record<Kind['by'], number>> = { maker: 0.68, field: 0.64, adjective: 0.54, verb: 0.54 }
/** Languages that put the noun last. */
const NOUN_LAST = new Set(['ja', 'ko', 'zh', 'tr'])
/** Languages that may say "X a company in the field of …", without a verb between or before the end. */
const UNJOINED = new Set(['ar', 'fa'])
const TOPIC: Readonly<Record<string, RegExp>> = {
  ja: /は[、，\s]?/u,
  ko: /(?<=\p{Script=Hangul})[은는]\s/u,
  zh: /是一?[家间間个個]?/u,
  tr: /^.{0,140}?(?:kurul(?:muş|an)|bulunan|yer alan|merkezli|gösteren)\s(?:bir\s)?|^[^,]{2,60},\s|^/u,
}
/** "Klimex – producer of …", "Albor, a distributor of …": the kind right behind the name. */
const BESIDE =
  /(?:,|\s[–—-])\s(?:an?\s|the\s|une?\s|un[ao]?\s|uma?\s|eine?\s|een\s|der\s|die\s|le\s|la\s|el\s|o\s|il\s)?/gu

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
          LAW.test(sentence.text) ||
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
  if (NOUN_LAST.has(lang)) {
    const topic = TOPIC[lang]!.exec(text)
    return topic ? phraseAt(text, topic.index + topic[0].length, knowledge) : undefined
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
    const from = mark.index + mark[0].length
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

/** Words of a trade, not an address or a name behind a comma: "5 Foundry Street". */
function isCommon(phrase: string, lang: string): boolean {
  return !/\d/.test(phrase) && phrase.includes(' ') && (lang === 'de' || !/^\p{Lu}/u.test(phrase))
}

function phraseAt(text: string, from: number, { words, lang }: Knowledge): Kind | undefined {
  const found = NOUN_LAST.has(lang) ? kindUpTo(text, from, words) : kindFrom(text, from, words, lang)
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
