import type { Words } from '../lexicons/words.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { shownLines } from '../page/shown-lines.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Extractor } from './extractor.ts'
import { ownersIn } from './news/owners.ts'
import { ownCompany } from './people/own-company.ts'

const id = 'owners'
const LONGEST = 1500
/** Sections whose sentences speak of other companies. */
const OTHERS = new Set(['testimonials', 'partners', 'customers'])

/** Who holds the rights of the site is the company itself. */
const RIGHTS = /©|copyright|all rights|حقوق|الحقوق/iu

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
      if (!words.tells('ownerAfter', text) && !words.tells('ownerBefore', text)) continue
      if (isAboutOthers(page, words, index) || RIGHTS.test(text.slice(0, 200))) continue
      for (const sentence of sentencesOf(text))
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

/** The company itself is named before its owner: two or three words that agree with the domain. */
function namesOwn(page: Page, subject: string): boolean {
  const words = subject.match(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu) ?? []
  return words
    .slice(0, 12)
    .some((_, at) =>
      [1, 2, 3].some((length) => agreesWithDomain(page, words.slice(at, at + length).join(' ')) >= 0.75),
    )
}

function isAboutOthers(page: Page, words: Words, index: number): boolean {
  return page.headingsAbove(index).some((heading) => {
    const { text } = page.lines[heading]!
    const kind = text.length < 80 ? words.section(text)?.section.kind : undefined
    return kind !== undefined && OTHERS.has(kind)
  })
}

export default owners
