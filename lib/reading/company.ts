import type { Knowledge } from '../extractors/knowledge.ts'
import type { FieldId, Finding, PageKind } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { consolidateAddresses } from './company-addresses.ts'
import { consolidateEmails, consolidatePhones, consolidateSocials } from './company-contacts.ts'
import { voteName } from './company-name-vote.ts'
import { platformPage } from './subject.ts'
import { vendorStory } from './vendor-story.ts'
import { othersDoubted } from './company-doubt.ts'
import { othersFactsDoubted } from './facts-of-others.ts'
import { best, calledNames } from './company-values.ts'
import { industryCodeOf } from './industry-code.ts'
import { legalNames } from './company-legal-name.ts'

const NAMING: readonly FieldId[] = ['company.name', 'company.legalName']

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
  const company = othersDoubted(
    page,
    knowledge.words,
    kind,
    findings.filter((finding) => finding.about === 'company'),
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
    const told = best(kept)
    return [
      ...[platform.subject, platform.domain].filter((finding) => finding !== undefined),
      ...told,
      ...industryCodeOf(told, knowledge),
    ]
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
  const facts = othersFactsDoubted(page, knowledge, kind, company, calledNames(names, legal))
  const settled = (wanted: FieldId) => facts.filter(({ field }) => field === wanted)
  const taken = new Set<FieldId>([
    ...NAMING,
    'company.legalForm',
    'company.email',
    'company.phone',
    'company.fax',
    'company.social',
    'company.address',
  ])
  const others = best(facts.filter((finding) => !taken.has(finding.field)))
  return [
    ...names,
    ...legal,
    ...consolidateEmails(settled('company.email'), people),
    ...consolidatePhones(
      settled('company.phone'),
      of('company.fax'),
      people,
      (line) => page.zone(page.lines[line]!) === 'footer',
    ),
    ...consolidateSocials(settled('company.social'), people),
    ...consolidateAddresses(settled('company.address')),
    ...others,
    ...industryCodeOf(others, knowledge),
  ]
}
