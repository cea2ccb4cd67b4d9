import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { isNameShaped } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'title'
const SEPARATOR = /\s*[|│｜•·:：›>_]\s*|\s+[»«]\s+|\s+[-–—~]+\s+|\s*[—]\s*|\s*::\s*/u

/** Segments of the page's title: the one that agrees with the domain, else the last before the first. */
/** "About Acme", "درباره …": the word before the name says what the page is. */
const OPENING =
  /^(?:about(?: us)?|contact|welcome to|über|ueber|willkommen bei|à propos d[eu']|bienvenue chez|contacter|sobre(?: a| o)?|acerca de|bienvenidos a|contactar|bem-vindo à|over|welkom bij|o firmie|witamy w|о компании|добро пожаловать в|درباره(?:\u200cی|ی)?|تماس با|معرفی|من نحن|نبذة عن|عن|اتصل ب|关于|關於|欢迎访问|欢迎来到)\s+(?=\S{3})/iu

function withoutOpening(segment: string): string {
  const rest = segment.replace(OPENING, '')
  return isNameShaped(rest) ? rest : segment
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

const title: Extractor = {
  id,
  *extract(page, { words }) {
    const text = page.seen.title
    if (!text) return
    const whole = text.split(SEPARATOR).map((part) => withoutOpening(part.trim()))
    // "Acme - Widgets" splits at the dash; a dash inside a name does not.
    const segments = whole
      .map(
        (part) =>
          nameInside(page, part) ??
          part.replace(/(?<=\p{Script=Han}{2})(?:官方网站|官方網站|官网|官網|公式サイト)$/u, ''),
      )
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
