import type { Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import { quoteOf } from '../page/quote.ts'
import { hasLegalForm } from '../text/legal-form.ts'
import type { Extractor } from './extractor.ts'
import { withoutPlace } from './kind/sited.ts'

const id = 'tagline'
const PARTS = /\s[|·•–—-]\s|\s?[|｜]\s?|\s::\s/u
const LONGEST = 70
const WORDS = { least: 2, most: 10 }
const SIGNS = { least: 5, most: 24 }
const SPACED = /\s/u
/** Offered, never filled in: a slogan may be as short. */
const OFFERED = 0.52

/** What a site says it does in few words: a description that is no sentence, or what its title adds to the name on the first page. */
const tagline: Extractor = {
  id,
  *extract(page, { words }) {
    const description = page.meta('description', 'og:description')
    const found = tradeIn(description, words)
    if (found) {
      yield offered(found, description)
      return
    }
    if (page.url.pathname.replace(/\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i, '') !== '') return
    const { title } = page.seen
    const parts = title.split(PARTS).map((part) => part.trim())
    if (parts.length < 2 || !parts.some((part) => agreesWithDomain(page, part) >= 0.5)) return
    for (const part of parts) {
      if (agreesWithDomain(page, part) >= 0.5) continue
      const trade = tradeIn(withoutPlace(part, words), words)
      if (!trade) continue
      yield offered(trade, title)
      return
    }
  },
}

/** The text where it is a phrase of nouns: no sentence, no greeting, nobody's name. */
function tradeIn(text: string, words: Words): string | undefined {
  const phrase = text.replace(/\s+/g, ' ').trim()
  if (phrase.length < SIGNS.least || phrase.length > LONGEST || /[.!?…:;。！？؟@\d]|https?|www/u.test(phrase))
    return undefined
  const count = phrase.split(' ').length
  const isSpaced = SPACED.test(phrase)
  if (isSpaced ? count < WORDS.least || count > WORDS.most : phrase.length > SIGNS.most) return undefined
  if (isSpaced && !/\p{L}{3}/u.test(phrase)) return undefined
  const first = /^[\p{L}'’]+/u.exec(phrase)?.[0] ?? ''
  if (words.isFunctionWord(first) || hasLegalForm(phrase) || words.isInterfaceOnly(phrase)) return undefined
  const speaks = (['we', 'clause', 'rights'] as const).some((which) => words.whose(which, phrase).length > 0)
  // A site that greets or names itself by what it is: official site, home page.
  const greets = words.kind('is', phrase).length > 0 || words.whose('greeting', phrase).length > 0
  return speaks || greets || isTitleCase(phrase) ? undefined : phrase
}

/** "Your Partner For Growth": every word written large is a slogan or a name. */
function isTitleCase(phrase: string): boolean {
  const cased = phrase.split(' ').filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word) && word.length > 2)
  return cased.length > 1 && cased.every((word) => /^\p{Lu}/u.test(word))
}

function offered(value: string, quote: string): Finding {
  return {
    about: 'company',
    field: 'company.industry',
    value,
    quote: quoteOf(quote),
    certainty: 'stated',
    extractor: id,
    confidence: OFFERED,
  }
}

export default tagline
