import type { Words } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { percentDecoded } from '../../text/percent-decoded.ts'

const HEADING = 80
/** Characters of a JSON-LD block in which its type stands. */
const JSON_LD = 50_000

/** The page is one job advert of its company: marked up as such, or by its address and the headings that adverts have. */
export function isAdvert(page: Page, words: Words): boolean {
  const isPosting = (text: string) => /"@type"\s*:\s*(?:\[\s*)?"JobPosting"/.test(text.slice(0, JSON_LD))
  if (page.seen.jsonLd.some(isPosting) || page.seen.items.some(({ type }) => type === 'JobPosting'))
    return true
  const texts = page.lines.map(({ text }) => text).filter((text) => text.length < HEADING)
  const alone = texts.filter((text) => words.has('jobs', 'advert', text))
  if (words.folder('jobs', '/', '(?:[/.-]|$)').test(percentDecoded(page.url.pathname)))
    return alone.length > 0 || texts.some((text) => words.has('jobs', 'mayBeAdvert', text))
  return (
    alone.length > 1 || (alone.length === 1 && texts.some((text) => words.has('jobs', 'mayBeAdvert', text)))
  )
}
