import type { Knowledge } from '../extractors/knowledge.ts'
import type { Finding, LabelId } from '../model/index.ts'
import { labelledValues } from '../page/labelled.ts'
import type { Page } from '../page/page.ts'
import { isNameShaped } from '../text/company-name.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { platformOf, type Platform } from '../lexicons/platform.ts'
import { readableHost } from '../text/punycode.ts'

const TELLING = new Set<LabelId>([
  'founded',
  'industry',
  'headOffice',
  'employees',
  'revenue',
  'website',
  'products',
  'parent',
  'ceo',
  'legalName',
])
const PROFILE_PATH =
  /\/(?:company|companies|organization|organisations?|firma|firm|cmp|unternehmen|societe|business|biz|school|showcase)\/[^/]+/i

export interface PlatformPage {
  readonly platform: Platform
  /** The company that the page tells of; undefined where it tells of none in particular. */
  readonly subject?: Finding
  readonly domain?: Finding
}

/** What a page of a platform (a network, a wire, an encyclopaedia) is about; undefined on a company's own site. */
export function platformPage(page: Page, { words }: Knowledge): PlatformPage | undefined {
  const host = hostOf(page.seen.url)
  const own = registrableDomain(page.seen.url)
  const platform = platformOf(words, host, own)
  if (!platform) return undefined
  const labels = new Set(labelledValues(page, words).map(({ label }) => label))
  const told = [...labels].filter((label) => TELLING.has(label)).length
  const isProfile =
    platform.kind === 'profile'
      ? PROFILE_PATH.test(page.url.pathname) || told >= 4
      : platform.kind === 'encyclopedia' && told >= 3
  if (!isProfile) return { platform, domain: domainFinding(own, host, 0.5) }
  const name = subjectName(page, platform)
  const website = name ? websiteOf(page, words, own) : undefined
  return { platform, ...(name ? { subject: name } : {}), ...(website ? { domain: website } : {}) }
}

function subjectName(page: Page, platform: Platform): Finding | undefined {
  const title = page.meta('og:title') || page.seen.title
  const first = title.split(/\s+[|·•–—-]\s+|[|:：]/)[0]!.trim()
  if (!isNameShaped(first) || first.toLowerCase() === platform.name.toLowerCase()) return undefined
  return {
    about: 'company',
    field: 'company.name',
    value: first,
    quote: first,
    certainty: 'structured',
    extractor: 'title',
    confidence: 0.8,
  }
}

function websiteOf(page: Page, words: Knowledge['words'], own: string): Finding | undefined {
  for (const labelled of labelledValues(page, words)) {
    if (labelled.label !== 'website') continue
    const lines = labelled.lines.flatMap((line) => page.anchorsOf(line).map((anchor) => anchor.href))
    const redirected = lines
      .map((href) => /[?&]url=([^&]+)/.exec(href)?.[1])
      .filter((url) => url !== undefined)
    for (const address of [labelled.value.split(/\s/)[0]!, ...redirected.map(percentDecoded), ...lines]) {
      const domain = registrableDomain(address)
      if (domain && domain !== own)
        return domainFinding(domain, page.lines[labelled.line]!.text.slice(0, 200), 0.8)
    }
  }
  return undefined
}

function domainFinding(domain: string, quote: string, confidence: number): Finding {
  return {
    about: 'company',
    field: 'company.domain',
    value: readableHost(domain),
    quote,
    certainty: 'structured',
    extractor: 'site',
    confidence,
  }
}
