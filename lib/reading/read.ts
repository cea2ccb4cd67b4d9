import type { Extractor } from '../extractors/extractor.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import type { Finding, Observation, PageKind, Reading } from '../model/index.ts'
import { Page } from '../page/page.ts'
import { registrableDomain } from '../text/domain.ts'
import { visibleText } from '../text/visible.ts'
import { consolidateCompany } from './company.ts'
import { agreementOf, asFitted, type Agreement } from './confidence.ts'
import { pageKindOf } from './page-kind.ts'
import { consolidatePeople } from './people.ts'
import { siteFilesOf } from './site-files.ts'
import { sitePagesOf } from './site-pages.ts'

const shelf = import.meta.glob<{ default: Extractor }>(
  ['../extractors/*.ts', '!../extractors/extractor.ts', '!../extractors/knowledge.ts'],
  { eager: true },
)
const extractors = Object.keys(shelf)
  .sort()
  .map((file) => shelf[file]!.default)

/** What the readers yield, settled for the page as a whole; confidences are still the readers' own scores. */
export interface Settled {
  readonly pageKind: PageKind
  readonly found: readonly Finding[]
  readonly agreement: Agreement
}

export function settle(page: Page, knowledge: Knowledge, report: (problem: unknown) => void): Settled {
  const findings: Finding[] = []
  for (const extractor of extractors) {
    try {
      findings.push(...extractor.extract(page, knowledge))
    } catch (problem) {
      report({ extractor: extractor.id, problem })
    }
  }
  const pageKind = pageKindOf(page, knowledge)
  const withPeople = consolidatePeople(page, knowledge, pageKind, findings)
  const found: Finding[] = [
    ...consolidateCompany(page, knowledge, pageKind, withPeople),
    ...withPeople.filter((finding) => finding.about !== 'company'),
  ]
  return { pageKind, found, agreement: agreementOf(findings) }
}

/** Reads an observation: every extractor is asked, and one that fails costs its own findings only. */
export function read(
  seen: Observation,
  knowledge: Knowledge,
  report: (problem: unknown) => void = () => {},
  clock: () => number = () => 0,
): Reading {
  const started = clock()
  const page = new Page(seen)
  const { pageKind, found, agreement } = settle(page, knowledge, report)
  return {
    url: seen.url,
    title: seen.title,
    lang: knowledge.lang,
    domain: registrableDomain(seen.url),
    pageKind,
    // A value is what a reader sees of it: nothing in it hides or turns what stands beside it. The quote stays as printed.
    findings: found.map((finding) => ({
      ...asFitted(finding, agreement, pageKind),
      value: visibleText(finding.value),
    })),
    ...(pageKind === 'own' ? { sitePages: sitePagesOf(page), siteFiles: siteFilesOf(page) } : {}),
    cost: { observeMs: seen.stats.ms, readMs: clock() - started },
  }
}
