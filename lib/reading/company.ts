import type { Knowledge } from '../extractors/knowledge.ts'
import { ownCompany } from '../extractors/people/own-company.ts'
import type { FieldId, Finding, PageKind } from '../model/index.ts'
import { agreesWithDomain } from '../page/own-domain.ts'
import { isOthersSection } from '../page/foreign-section.ts'
import type { Page } from '../page/page.ts'
import { nameKey } from '../text/company-name.ts'
import { foldKey } from '../text/fold.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import { consolidateAddresses } from './company-addresses.ts'
import { consolidateEmails, consolidatePhones, consolidateSocials } from './company-contacts.ts'
import { voteName } from './company-name-vote.ts'
import { tellsOfItself } from './own-news.ts'
import { platformPage } from './subject.ts'
import { vendorStory } from './vendor-story.ts'

const NAMING: readonly FieldId[] = ['company.name', 'company.legalName']
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
const CONTACTS: readonly FieldId[] = [
  'company.email',
  'company.phone',
  'company.fax',
  'company.social',
  'company.address',
  'company.logo',
  'company.vatId',
  'company.registrationNumber',
  'company.legalName',
  'company.website',
  'company.description',
]

/**
 * All candidate findings about the company as one reading: rivals for one value ranked by votes, the same value found twice
 * given once, faxes and people's own addresses taken out of the company's contacts. `findings` are those of every extractor.
 */
export function consolidateCompany(
  page: Page,
  knowledge: Knowledge,
  kind: PageKind,
  findings: readonly Finding[],
): Finding[] {
  const own = ownCompany(page)
  const isOwnNews = kind === 'article' && tellsOfItself(page, own)
  const tellsOfUs = (line: number) =>
    isOwnNews &&
    (own.isMentionedIn(page.lines[line]!.text) ||
      own.isMentionedIn(page.lines[page.headingAbove(line)]?.text ?? ''))
  const company = findings
    .filter((finding) => finding.about === 'company')
    // The web host's address stands on the same imprint.
    .map((finding) =>
      finding.line !== undefined && isOthersSection(page, finding.line)
        ? { ...finding, confidence: finding.confidence * 0.5 }
        : kind === 'article' &&
            finding.line !== undefined &&
            (ARTICLE_FACTS.includes(finding.field) || isTie(finding)) &&
            !isOwnersSentence(finding) &&
            page.zone(page.lines[finding.line]!) === 'main' &&
            !tellsOfUs(finding.line)
          ? { ...finding, confidence: finding.confidence * 0.5 }
          : finding,
    )
  const people = findings.filter((finding) => finding.about !== 'company')
  const of = (field: FieldId) => company.filter((finding) => finding.field === field)
  const platform = platformPage(page, knowledge)
  if (platform) {
    // The platform's own name, address and profiles are nobody's that a rep would file.
    const kept = platform.subject
      ? company.filter(
          (finding) =>
            !NAMING.includes(finding.field) &&
            !CONTACTS.includes(finding.field) &&
            finding.field !== 'company.domain' &&
            // The machinery is the platform's too.
            finding.field !== 'company.technology',
        )
      : of('company.language')
    return [...[platform.subject, platform.domain].filter((finding) => finding !== undefined), ...best(kept)]
  }
  const story = vendorStory(page, knowledge)
  // The rest of a vendor's page is the vendor's.
  if (story.length > 0) return [...story, ...best(of('company.language'))]
  const names = voteName(
    page,
    knowledge.words,
    knowledge.lang,
    company.filter(({ field }) => NAMING.includes(field)),
  )
  // An unfilled template names nobody unless the name is all over it.
  if (kind === 'placeholder')
    names.splice(
      0,
      names.length,
      ...names.map((found) => ({ ...found, confidence: found.confidence * 0.55 })),
    )
  const legal = legalNames(page, knowledge, of('company.legalName'), names)
  const taken = new Set<FieldId>([
    ...NAMING,
    'company.legalForm',
    'company.email',
    'company.phone',
    'company.fax',
    'company.social',
    'company.address',
  ])
  return [
    ...names,
    ...legal,
    ...consolidateEmails(of('company.email'), people),
    ...consolidatePhones(of('company.phone'), of('company.fax'), people),
    ...consolidateSocials(of('company.social'), people),
    ...consolidateAddresses(of('company.address')),
    ...best(company.filter((finding) => !taken.has(finding.field))),
  ]
}

/** What a sentence says of the company and products of others. */
function isTie({ extractor }: Finding): boolean {
  return extractor === 'sells' || extractor === 'customer-of'
}

/** The sentence names the company itself as the one that is owned. */
function isOwnersSentence({ extractor, confidence }: Finding): boolean {
  return extractor === 'owners' && confidence >= 0.75
}

/** The company's full name with its form: the one that agrees with its name or domain, printed most and most plainly. */
function legalNames(
  page: Page,
  knowledge: Knowledge,
  findings: readonly Finding[],
  names: readonly Finding[],
): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = foldKey(finding.value).replace(/ /g, '')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const strangers = new Set(
    [...groups.values()]
      .filter((group) => group[0]!.parts?.['whole'] === 'yes')
      .map((group) => nameKey(group[0]!.value))
      .filter((key) => agreesWithDomain(page, key) < 0.4),
  ).size
  const script = PAGE_SCRIPT[knowledge.lang]
  const hasOwnScript =
    script !== undefined &&
    findings.some((finding) => script.test(finding.value) && finding.parts?.['whole'] !== 'no')
  const name = names[0]
  const leading = Number(name?.parts?.['votes'] ?? 0)
  // Rivals with half the votes are the same company in other letters.
  const known =
    name && name.confidence >= 0.5
      ? names
          .filter((other) => Number(other.parts?.['votes'] ?? 0) >= leading * 0.45)
          .map((other) => nameKey(other.value))
      : []
  const ranked = [...groups.values()].map((group) => {
    const top = group.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const key = nameKey(top.value)
    const agrees = known.reduce(
      (most, words) => Math.max(most, key === words ? 1 : holds(key, words) || holds(words, key) ? 0.8 : 0),
      0,
    )
    const own = Math.max(agrees, agreesWithDomain(page, top.value))
    const confidence = Math.min(
      0.96,
      top.confidence +
        0.05 * Math.min(3, group.length - 1) +
        0.3 * own +
        (top.parts?.['whole'] === 'yes' && own < 0.4 ? (strangers === 1 ? 0.16 : -0.1) : 0) +
        (hasOwnScript ? (script.test(top.value) ? 0.3 : -0.35) : 0) +
        (/^[(㈜㈱（]/u.test(top.value) ? -0.03 : 0) -
        (own < 0.4 && top.extractor === 'legal-names' ? 0.05 : 0),
    )
    return { ...top, confidence }
  })
  ranked.sort((a, b) => b.confidence - a.confidence || b.value.length - a.value.length)
  preferFuller(ranked)
  const [first, ...rest] = ranked
  if (!first || first.confidence < 0.5) {
    const named = name && name.confidence >= 0.5 ? knowledge.words.legalForm(name.value) : undefined
    if (name && named && SELF_NAMED.has(named.form.kind) && name.value.includes(' '))
      return [{ ...name, field: 'company.legalName', confidence: 0.6, certainty: 'inferred' }, ...ranked]
  }
  if (!first) return []
  const form = first.parts?.['form'] ?? legalFormsIn(first.value).at(-1)?.canon
  return [
    first,
    ...(form && first.confidence >= 0.5
      ? [{ ...first, field: 'company.legalForm' as const, value: form, certainty: 'inferred' as const }]
      : []),
    ...rest.slice(0, 3).map((finding) => ({ ...finding, confidence: Math.min(0.49, finding.confidence) })),
  ]
}

/** One name's words are in the other's; where words are not parted, its signs. */
function holds(long: string, short: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(short))
    return short.length > 1 && long.includes(short)
  return ` ${long} `.includes(` ${short} `)
}

/** "Muster Datentechnik AG" before "Muster AG": of two names with one form the one that holds the other's words. */
function preferFuller(ranked: Finding[]): void {
  const top = ranked[0]
  if (!top) return
  const words = nameKey(top.value).split(' ')
  const at = ranked.findIndex((other, index) => {
    const key = nameKey(other.value)
    return (
      index > 0 &&
      other.confidence >= top.confidence - 0.25 &&
      key.length > nameKey(top.value).length &&
      key.split(' ')[0] === words[0] &&
      words.every((word) => key.split(' ').includes(word)) &&
      key.split(' ').length <= words.length + 4
    )
  })
  if (at > 0) {
    const [fuller] = ranked.splice(at, 1)
    ranked.unshift({ ...fuller!, confidence: top.confidence })
  }
}

const PAGE_SCRIPT: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u,
  ko: /\p{Script=Hangul}/u,
}

/** Bodies whose very name is their legal form: a cooperative, an association, a foundation. */
const SELF_NAMED = new Set(['cooperative', 'nonprofit', 'public'])

const SINGLE = new Set<FieldId>([
  'company.description',
  'company.industry',
  'company.founded',
  'company.employees',
  'company.parent',
  'company.vatId',
  'company.logo',
  'company.language',
  'company.domain',
])

/** An amount that is told with its period elsewhere on the page is no second one of unknown period. */
function withoutPeriodless<F extends Finding>(findings: readonly F[]): F[] {
  const amount = ({ field, parts }: Finding) => `${field} ${parts?.['amount']} ${parts?.['currency']}`
  const dated = new Set(findings.filter(({ parts }) => parts?.['period']).map(amount))
  return findings.filter(
    (finding) => !finding.parts?.['amount'] || finding.parts['period'] || !dated.has(amount(finding)),
  )
}

/** Of two as sure ones the first year of founding, the last year of a figure. */
function isBefore(finding: Finding, top: Finding): boolean {
  if (finding.field === 'company.founded') return finding.value < top.value
  return (finding.parts?.['period'] ?? '') > (top.parts?.['period'] ?? '')
}

/** One finding a value; of fields that hold one value the best stays offered, the others fall below. */
function best(findings: readonly Finding[]): Finding[] {
  const byValue = new Map<string, Finding & { times: number }>()
  for (const finding of findings) {
    const period = SINGLE.has(finding.field) ? '' : (finding.parts?.['period'] ?? '')
    const key = `${finding.field} ${foldKey(finding.value) || finding.value} ${period}`
    const known = byValue.get(key)
    if (!known) byValue.set(key, { ...finding, times: 1 })
    else
      byValue.set(key, {
        ...(finding.confidence > known.confidence ? finding : known),
        times: known.times + 1,
      })
  }
  const merged = withoutPeriodless([...byValue.values()]).map(({ times, ...finding }) => ({
    ...finding,
    confidence: Math.min(0.97, finding.confidence + 0.03 * Math.min(3, times - 1)),
  }))
  const tops = new Map<FieldId, Finding>()
  for (const finding of merged) {
    const top = tops.get(finding.field)
    if (
      !top ||
      finding.confidence > top.confidence ||
      (finding.confidence === top.confidence && isBefore(finding, top))
    )
      tops.set(finding.field, finding)
  }
  return merged.map((finding) =>
    SINGLE.has(finding.field) && tops.get(finding.field) !== finding
      ? { ...finding, confidence: Math.min(0.49, finding.confidence) }
      : finding,
  )
}
