import type { Words } from '../lexicons/words.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { nameCore, nameKey } from '../text/name-key.ts'
import { hostOf } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'

/** One name with all places that print it. */
export interface Candidate {
  readonly key: string
  /** Best single finding of every source; a source votes once for a name. */
  readonly bySource: Map<string, { finding: Finding; weight: number }>
  mentions: number
  score: number
}

/** Names that site builders leave in place of one. */
const NOBODY =
  /^(?:home|homepage|index|untitled.*|new page|welcome|wordpress|wix(?: com)?|squarespace|joomla|drupal|typo3|shopify|webflow|my (?:site|blog|website|company)|mysite|your (?:site|company|logo|brand).*|company name|site ?name|sitename|logo|brand|website|default|test|demo|template|lorem.*|blog|news|admin|page|document|title|error|404.*|not found|just another.*|bootstrap.*|html5.*|react app|vite.*|next js|startseite|inicio|accueil|首页|首頁|ホーム|главная|صفحه اصلی|الرئیسیه|홈|ana sayfa|strona główna|strona glowna|apple inc|company|the company|firma|unternehmen|empresa|entreprise|azienda|компания|о компании|شرکت|شرکه|الشرکه|公司|公司介绍|会社|회사|şirket|sirket)$/

/** The names of the findings that could be one, each under its key. */
export function gather(page: Page, words: Words, findings: readonly Finding[]): Candidate[] {
  const byKey = new Map<string, Candidate>()
  const host = hostOf(page.seen.url)
  for (const found of findings) {
    const value = found.value.replace(/\s+/g, ' ').trim()
    const key = nameKey(value)
    if (
      key.length < 2 ||
      NOBODY.test(key) ||
      words.isInterfaceOnly(nameCore(value)) ||
      words.isPlaceholder(value)
    )
      continue
    let weight = weightOf(found)
    if (foldKey(value) === foldKey(host)) weight *= 0.4
    if (value.split(' ').length > 8) weight *= 0.4
    const candidate = byKey.get(key) ?? { key, bySource: new Map(), mentions: 0, score: 0 }
    byKey.set(key, candidate)
    candidate.mentions += 1
    const source = `${found.extractor}.${found.parts?.['from'] ?? ''}`
    const known = candidate.bySource.get(source)
    if (!known || weight > known.weight)
      candidate.bySource.set(source, { finding: { ...found, value }, weight })
  }
  return [...byKey.values()]
}

/** Votes of one place, as measured for single sources. */
function weightOf({ extractor, parts, confidence, field }: Finding): number {
  const from = parts?.['from'] ?? ''
  switch (extractor) {
    case 'json-ld':
      return from === 'WebSite' ? 2.2 : 3.2 * confidence
    case 'microdata':
      return 2.4 * confidence
    case 'open-graph':
      return { 'og:site_name': 2.5, 'application-name': 2, 'apple-mobile-web-app-title': 1.5 }[from] ?? 0.6
    case 'title':
      return confidence >= 0.6
        ? 1 + (confidence - 0.6) * 4
        : confidence >= 0.4
          ? 0.9
          : confidence >= 0.25
            ? 0.6
            : 0.2
    case 'short-names':
      return 3
    case 'copyright':
      return confidence >= 0.6 ? 1.6 : 0.8
    case 'logo':
      return from ? 0.9 : confidence >= 0.5 ? 1.3 : 0.7
    case 'labelled-facts':
      return field === 'company.legalName' ? 2 * confidence : 1.2 * confidence
    case 'domain-words':
      return confidence >= 0.5 ? 2 * confidence - 0.1 : 0.1
    case 'legal-names':
      return 0.5 + (parts?.['whole'] === 'yes' ? 0.3 : 0) + (parts?.['zone'] === 'footer' ? 0.2 : 0)
    default:
      return 0.8 * confidence
  }
}

export function bestOf(candidate: Candidate): Finding {
  let best: { finding: Finding; weight: number } | undefined
  // Shown as its own name where one is printed, with the legal form only where nothing else is.
  const shown = (entry: { finding: Finding; weight: number }) =>
    entry.weight - (entry.finding.field === 'company.legalName' ? 3 : 0)
  for (const entry of candidate.bySource.values()) if (!best || shown(entry) > shown(best)) best = entry
  return best!.finding
}
