import type { Finding } from '../model/index.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import { isNameShaped } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'logo'
const LOGO_WORD = /(?:^|[^a-z])(?:logo|brand|site-title|sitename|navbar-brand|identity)(?:$|[^a-z])|logo/i
const NOISE =
  /\b(?:logo(?:type)?|home(?:page)?|startseite|strona główna|image|picture|icon|white|black|header|footer|logga|logotyp|zur startseite|go to|back to|link|retina|default|site)\b|логотип|标志|ロゴ|로고|لوگوی?|شعار|标识/giu

/** The picture or words of the site's sign: alt of the logo, text of the link to the home page, its address. */
const logo: Extractor = {
  id,
  *extract(page, { words }) {
    const home = homesOf(page.url)
    let taken = 0
    let address = false
    const first = page.seen.images.slice(0, 40)
    for (const image of first) {
      const zone = page.seen.blocks[image.block]?.zone
      const isLogo =
        LOGO_WORD.test(image.hint) ||
        LOGO_WORD.test(image.alt) ||
        LOGO_WORD.test(image.src.split('/').at(-1) ?? '')
      const isTop = zone === 'header' || zone === 'nav' || zone === 'footer'
      if (!isLogo || !(isTop || image === first[0] || image === first[1])) continue
      const alt = image.alt
        .replace(NOISE, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s|:,–-]+|(?<![\s|:,–-])[\s|:,–-]+$/gu, '')
        .trim()
      if (alt && isNameShaped(alt) && taken < 3 && !words.isInterfaceOnly(alt)) {
        taken += 1
        yield named(alt, alt, zone === 'header' || zone === 'nav' ? 0.55 : 0.4)
      }
      if (!address && image.src && (isTop || LOGO_WORD.test(image.hint))) {
        address = true
        yield {
          about: 'company',
          field: 'company.logo',
          value: image.src,
          quote: image.src.slice(0, 200),
          certainty: 'structured',
          extractor: id,
          confidence: zone === 'header' ? 0.8 : 0.65,
        }
      }
    }
    for (const anchor of page.seen.anchors.slice(0, 60)) {
      if (
        !home.has(anchor.href.split('#')[0]!) ||
        !anchor.text ||
        !isNameShaped(anchor.text) ||
        words.isInterfaceOnly(anchor.text)
      )
        continue
      const text = anchor.text.replace(NOISE, ' ').replace(/\s+/g, ' ').trim()
      if (text.length > 1 && text.split(' ').length < 9 && !words.isInterfaceOnly(text))
        yield {
          ...named(text, anchor.text, agreesWithDomain(page, text) > 0.4 ? 0.55 : 0.35),
          parts: { from: 'home link' },
          ...(anchor.line >= 0 ? { line: anchor.line } : {}),
        }
    }
  },
}

function homesOf(url: URL): ReadonlySet<string> {
  const { origin, pathname } = url
  const lang = /^\/([a-z]{2}(?:-[a-z]{2})?)\//i.exec(pathname)?.[1]
  return new Set([
    `${origin}/`,
    origin,
    `${origin}/index.html`,
    `${origin}/index.php`,
    ...(lang ? [`${origin}/${lang}/`, `${origin}/${lang}`] : []),
  ])
}

function named(value: string, quote: string, confidence: number): Finding {
  return {
    about: 'company',
    field: 'company.name',
    value,
    quote,
    certainty: 'stated',
    extractor: id,
    confidence,
  }
}

export default logo
