import type { Words } from '../lexicons/words.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { shownLines } from '../page/shown-lines.ts'
import { sentencesOf, type Sentence } from '../text/sentences.ts'
import type { Extractor } from './extractor.ts'
import { mayNameOwner, ownersIn } from './owners/sentence.ts'
import { ownCompany } from './people/own-company.ts'

const id = 'owners'
const LONGEST = 1500
/** Sections whose sentences speak of other companies. */
const OTHERS = new Set(['testimonials', 'partners', 'customers'])

/** Who owns the company: "part of the X Group", "acquired by X", in a sentence of its own site. */
const owners: Extractor = {
  id,
  *extract(page, { words }) {
    const own = ownCompany(page)
    const agrees = (name: string) => agreesWithDomain(page, name) >= 0.8
    const isOwn = (name: string) => agrees(name) || own.isNamed(name)
    // The address is seldom in the page's script: the site's own words tell whom a sentence is of.
    const isOurs = (name: string) => agrees(name) || own.isOwn(name)
    for (const [index, { text }] of shownLines(page, 8, LONGEST)) {
      if (!mayNameOwner(text, words)) continue
      if (isAboutOthers(page, words, index) || isNoticeOfRights(text.slice(0, 200), words)) continue
      for (const sentence of wholeSentences(text))
        for (const owner of ownersIn(sentence.text, words, isOwn, isOurs)) {
          const start = sentence.start + owner.start
          yield {
            about: 'company',
            field: 'company.parent',
            value: owner.name,
            quote: quoteOf(text, Math.max(sentence.start, start - 100), start + owner.name.length),
            line: index,
            certainty: 'stated',
            extractor: id,
            confidence: namesOwn(page, sentence.text.slice(0, owner.start)) ? 0.8 : 0.64,
          }
        }
    }
  },
}

/** "door Tarnbeck B.V. overgenomen": what goes on in lower case behind a form of single letters is the same sentence. */
function wholeSentences(text: string): Sentence[] {
  const whole: Sentence[] = []
  for (const sentence of sentencesOf(text)) {
    const before = whole.at(-1)
    if (before && /(?:\p{L}\.){2}$/u.test(before.text.slice(-6)) && /^\p{Ll}/u.test(sentence.text))
      whole.splice(-1, 1, { ...before, end: sentence.end, text: text.slice(before.start, sentence.end) })
    else whole.push(sentence)
  }
  return whole
}

/** The company itself is named before its owner: two or three words that agree with the domain. */
function namesOwn(page: Page, subject: string): boolean {
  const words = subject.match(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu) ?? []
  return words
    .slice(0, 12)
    .some((_, at) =>
      [1, 2, 3].some((length) => agreesWithDomain(page, words.slice(at, at + length).join(' ')) >= 0.75),
    )
}

/** Who holds the rights of the site is the company itself. */
function isNoticeOfRights(text: string, words: Words): boolean {
  return words.labels(text).some(({ label }) => label === 'copyright')
}

function isAboutOthers(page: Page, words: Words, index: number): boolean {
  return page.headingsAbove(index).some((heading) => {
    const { text } = page.lines[heading]!
    const kind = text.length < 80 ? words.section(text)?.section.kind : undefined
    return kind !== undefined && OTHERS.has(kind)
  })
}

export default owners
