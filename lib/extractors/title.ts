import type { Words } from '../lexicons/words.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { isNameShaped } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'title'
const SEPARATOR = /\s*[|│｜•·:：›>_]\s*|\s+[»«]\s+|\s+[-–—~]+\s+|\s*[—]\s*|\s*::\s*/u

/** Without the words before the name that say what the page is ("About Acme"), and those behind it ("Acme official site"). */
function nameIn(segment: string, words: Words): string {
  const opening = words.site('titleOpening', segment)[0]
  const rest = opening?.start === 0 ? segment.slice(opening.end) : segment
  const open = /^\s+\S{3}/u.test(rest) && isNameShaped(rest.trim()) ? rest.trim() : segment
  const end = words.site('titleEnd', open).find((match) => match.end === open.length)
  const name = end ? open.slice(0, end.start).trim() : open
  return name.length >= 2 && isNameShaped(name) ? name : open
}

/** "hurtownia opakowań Hurtpol-Bis Skierniewice": the capitals in it that the domain spells are the name. */
function nameInside(page: Page, segment: string): string | undefined {
  if (!/^\p{Ll}/u.test(segment)) return undefined
  const words = segment.split(' ')
  for (let from = 1; from < words.length; from += 1)
    for (let to = words.length; to > from; to -= 1) {
      const part = words.slice(from, to).join(' ')
      if (/^\p{Lu}/u.test(part) && agreesWithDomain(page, part) >= 0.95) return part
    }
  return undefined
}

/** Segments of the page's title: the one that agrees with the domain, else the last before the first. */
const title: Extractor = {
  id,
  *extract(page, { words }) {
    const text = page.seen.title
    if (!text) return
    // "Acme - Widgets" splits at the dash; a dash inside a name does not.
    const whole = text.split(SEPARATOR).map((part) => nameIn(part.trim(), words))
    const segments = whole
      .map((part) => nameInside(page, part) ?? part)
      .filter((part) => isNameShaped(part) && !words.isInterfaceOnly(part))
    for (const [at, segment] of segments.entries()) {
      const agreement = agreesWithDomain(page, segment)
      const isLast = at === segments.length - 1
      const length = segment.split(/\s+/).length
      const confidence =
        agreement >= 0.5 ? 0.6 + 0.3 * agreement : length > 6 ? 0.1 : isLast && whole.length > 1 ? 0.4 : 0.25
      yield {
        about: 'company',
        field: 'company.name',
        value: segment,
        quote: segment,
        certainty: 'structured',
        extractor: id,
        confidence,
        parts: { place: at === 0 && segments.length > 1 ? 'first' : 'last' },
      }
    }
  },
}

export default title
