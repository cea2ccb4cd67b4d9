import type { Knowledge } from '../extractors/knowledge.ts'
import type { FieldId, Finding, PageKind } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { linesOfOthers } from './lines-of-others.ts'
import { tellsOfCustomer } from './others-story.ts'
import { ownNames } from './own-names.ts'
import { whoseFact } from './whose-fact.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

/** What a sentence tells of a company, its own or another. */
const TOLD: readonly FieldId[] = [
  'company.founded',
  'company.employees',
  'company.revenue',
  'company.profit',
  'company.industry',
]
/** What a page about a customer prints of the customer beside labels. */
const OF_CUSTOMER: readonly FieldId[] = [
  ...TOLD,
  'company.industryCode',
  'company.parent',
  'company.product',
  'company.address',
  'company.website',
]
/** What stands under another company's heading is that company's. */
const CONTACTS: readonly FieldId[] = ['company.phone', 'company.email', 'company.address', 'company.social']
/** Letters of a sentence; those of Han, kana and Hangul say it in fewer signs. */
const SENTENCE = 25
const SENTENCE_OF_SIGNS = 12
const DOUBT = 0.5
/** Printed thrice it is still another's. */
const DOUBTED_AT_MOST = 0.38
const OWN = 0.06

/**
 * Facts whose sentence speaks of another company are half as sure, those of the company's own sentence surer. `names` are what
 * the page calls its company. On a page about a customer only the company's own sentences count.
 */
export function othersFactsDoubted(
  page: Page,
  knowledge: Knowledge,
  kind: PageKind,
  findings: readonly Finding[],
  names: readonly string[],
): Finding[] {
  if (!findings.some(({ field }) => OF_CUSTOMER.includes(field) || CONTACTS.includes(field)))
    return [...findings]
  const own = ownNames(page, names)
  const isStory = kind === 'own' && tellsOfCustomer(page, knowledge)
  const strict = isStory || kind === 'article'
  const isOthersLine = linesOfOthers(page, own, knowledge.words, findings)
  return findings.map((finding) => {
    const { line, field } = finding
    if (line === undefined) return finding
    const isContact = CONTACTS.includes(field)
    if ((isContact || TOLD.includes(field)) && isOthersLine(line)) return doubt(finding)
    if (!OF_CUSTOMER.includes(field)) return finding
    const { text } = page.lines[line]!
    const least = EAST_ASIAN.test(text) ? SENTENCE_OF_SIGNS : SENTENCE
    const whose =
      TOLD.includes(field) && text.length >= least
        ? whoseFact(text, placeOf(finding, text), own, knowledge.words, strict)
        : 'unknown'
    // "We sell a line made in Michigan since 1947": what has been since then is not told; a founding goes before.
    const isSince = finding.parts?.['by'] === 'since' && text.length >= least
    if (whose === 'own')
      return isSince ? finding : { ...finding, confidence: Math.min(0.97, finding.confidence + OWN) }
    // Whose kind a sentence tells that names nobody, nobody knows.
    const isNobodys = whose === 'unknown' && finding.extractor === 'kind'
    const doubted = isNobodys || whose === 'other' || (isStory && !isImprint(page, line))
    return doubted ? doubt(finding) : finding
  })
}

function doubt(finding: Finding): Finding {
  return { ...finding, confidence: Math.min(DOUBTED_AT_MOST, finding.confidence * DOUBT) }
}

const LAST_LINES = 4

/** Where a site prints itself on each of its pages. Pages made of nothing but `<div>` do so in their last lines. */
function isImprint(page: Page, line: number): boolean {
  const zone = page.zone(page.lines[line]!)
  const hasFooter = page.lines.slice(-LAST_LINES).some((last) => page.zone(last) === 'footer')
  return zone === 'footer' || zone === 'header' || (!hasFooter && line >= page.lines.length - LAST_LINES)
}

/** Where the value stands in its line, by the quote that holds it. */
function placeOf({ value, quote, parts }: Finding, text: string): number {
  const from = Math.max(0, text.indexOf(quote))
  const printed = parts?.['printed'] ?? value
  const at = text.indexOf(printed, from)
  return at >= 0 ? at : from
}
