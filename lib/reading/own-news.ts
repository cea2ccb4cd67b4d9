import type { OwnCompany } from '../extractors/people/own-company.ts'
import type { Words } from '../lexicons/words.ts'
import type { Page } from '../page/page.ts'
import { registrableDomain } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'
import { isRelease } from './page-kind.ts'

const LINES = 3
/** Letters of a line that is a sentence; fewer signs say as much. */
const SENTENCE = 60
const SIGNS_OF_SENTENCE = 24
const SIGNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u
/** Letters within which the first sentence of a release names who speaks, after place and day. */
const OPENING = 70

/**
 * An article of the company about itself, as its press office writes: named in the heading, where a release's first sentence
 * begins, or again and again in the text.
 */
export function tellsOfItself(page: Page, words: Words, own: OwnCompany): boolean {
  const heading = page.lines.find((line) => page.headingLevel(line) === 1)
  if (heading && (own.isMentionedIn(heading.text) || opensWithOwn(words, page, heading.text))) return true
  const sentences = page.lines.filter(
    (line) =>
      isSentence(line.text) &&
      page.zone(line) === 'main' &&
      page.headingLevel(line) === 0 &&
      !page.isHidden(line),
  )
  const first = sentences[0]
  if (first && isRelease(words, page.url.pathname) && own.isMentionedIn(first.text.slice(0, OPENING)))
    return true
  return sentences.filter(({ text }) => own.isMentionedIn(text)).length >= LINES
}

function isSentence(text: string): boolean {
  return text.length > (SIGNS.test(text) ? SIGNS_OF_SENTENCE : SENTENCE)
}

/** "Calder appoints …" at calderinstruments: the heading's subject is the word that the host's name begins with. */
function opensWithOwn(words: Words, page: Page, heading: string): boolean {
  const word = foldKey(heading.split(/\s+/u)[0] ?? '')
  return (
    word.length >= 5 &&
    !words.isPageWord(word) &&
    foldKey(registrableDomain(page.seen.url)).replace(/ /g, '').startsWith(word)
  )
}
