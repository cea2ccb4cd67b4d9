import { ownCompany, type OwnCompany } from '../extractors/people/own-company.ts'
import type { FieldId, Finding, PageKind } from '../model/index.ts'
import { isOthersSection } from '../page/foreign-section.ts'
import type { Page } from '../page/page.ts'
import { registrableDomain } from '../text/domain.ts'
import { emailsIn, isSharedMailbox } from '../text/email.ts'
import type { Words } from '../lexicons/words.ts'
import { foldKey } from '../text/fold.ts'
import { nameKey } from '../text/name-key.ts'
import { tellsOfItself } from './own-news.ts'

/** What an article tells in its text is as a rule of others. */
const ARTICLE_FACTS: readonly FieldId[] = [
  'company.founded',
  'company.employees',
  'company.revenue',
  'company.phone',
  'company.email',
  'company.address',
  'company.parent',
  'company.industry',
  'company.social',
  'company.mission',
  'company.vision',
  'company.values',
  'company.ownWords',
  'company.customer',
  'company.competitor',
]

/** What ties the company to others stands among their things by its nature: under "Integrations", "Our customers". */
const TIES: ReadonlySet<FieldId> = new Set(['company.technology', 'company.customer', 'company.competitor'])

/** What stands among others' things, or is told by an article that is not the company's own news, is half as sure. */
export function othersDoubted(
  page: Page,
  words: Words,
  kind: PageKind,
  findings: readonly Finding[],
): Finding[] {
  const own = withSigner(ownCompany(page), findings)
  const isOwnNews = kind === 'article' && tellsOfItself(page, words, own)
  const tellsOfUs = (line: number) =>
    isOwnNews &&
    (own.isMentionedIn(page.lines[line]!.text) ||
      own.isMentionedIn(page.lines[page.headingAbove(line)]?.text ?? ''))
  return findings.map(
    // The web host's address stands on the same imprint.
    (finding) =>
      finding.line !== undefined && !TIES.has(finding.field) && isOthersSection(page, finding.line, words)
        ? { ...finding, confidence: finding.confidence * 0.5 }
        : kind === 'article' &&
            finding.line !== undefined &&
            (ARTICLE_FACTS.includes(finding.field) || isTie(finding)) &&
            !isOwnersSentence(finding) &&
            !isOwnContact(page, finding) &&
            page.zone(page.lines[finding.line]!) === 'main' &&
            !tellsOfUs(finding.line)
          ? { ...finding, confidence: finding.confidence * 0.5 }
          : finding,
  )
}

/** Behind a Chinese name that its own texts leave out: 「浩昇物流集團有限公司」 is called 浩昇物流. */
const GROUP_SIGNS = /(?<=\p{Script=Han}{3})(?:集团|集團|股份|控股)+$/u

/** Who signs the page is its company as well, though the host spells the name otherwise. */
function withSigner(own: OwnCompany, findings: readonly Finding[]): OwnCompany {
  const names = new Set(
    findings
      .filter(
        ({ parts, extractor }) =>
          (parts?.['letterhead'] === 'yes' && parts['whole'] === 'yes') || extractor === 'copyright',
      )
      .map(({ value }) => nameKey(value).replace(GROUP_SIGNS, '')),
  )
  const [name = ''] = names
  // Two that sign are the company and somebody else.
  if (names.size > 1 || name.length < 3) return own
  return { ...own, isMentionedIn: (text) => own.isMentionedIn(text) || foldKey(text).includes(name) }
}

const REACH: readonly FieldId[] = ['company.phone', 'company.email']

/** A desk's mailbox at the site's own domain, and the number that stands right beside one; an author's is the author's. */
function isOwnContact(page: Page, { field, line }: Finding): boolean {
  if (line === undefined || !REACH.includes(field)) return false
  const own = registrableDomain(page.seen.url)
  return [line, line + 1, line - 1].some((at) =>
    emailsIn(page.line(at)?.text.slice(0, 300) ?? '').some(
      ({ address }) => address.endsWith(`@${own}`) && isSharedMailbox(address),
    ),
  )
}

/** What a sentence says of the company and products of others. */
function isTie({ extractor }: Finding): boolean {
  return extractor === 'sells' || extractor === 'customer-of'
}

/** The sentence names the company itself as the one that is owned. */
function isOwnersSentence({ extractor, confidence }: Finding): boolean {
  return extractor === 'owners' && confidence >= 0.75
}
