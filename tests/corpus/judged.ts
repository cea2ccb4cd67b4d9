import type { FieldId, Finding, Observation } from '../../lib/model/index.ts'
import { Page } from '../../lib/page/page.ts'
import { featuresOf, type Features } from '../../lib/reading/confidence.ts'
import { settle } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'

/** A finding judged right or wrong by its page's label. */
export interface Judged {
  readonly field: FieldId
  /** The page's organisation; its pages are in one fold. */
  readonly organisation: string
  readonly features: Features
  readonly right: boolean
  /** The extractors' own score. */
  readonly score: number
}

/** The corpus scorer's counts for a prediction on a page. */
export type ScorePage = (
  prediction: unknown,
  label: unknown,
) => { readonly counts: Readonly<Record<string, { readonly tp: number; readonly fp: number }>> }

/**
 * Company fields that a label judges. Branch numbers are not labelled, so an unlabelled phone number is not wrong; only the
 * head office's address is, so only the first address of a page is judged.
 */
const COMPANY: Readonly<Partial<Record<FieldId, readonly [key: string, isList: boolean]>>> = {
  'company.name': ['name', false],
  'company.legalName': ['legalName', false],
  'company.domain': ['domain', false],
  'company.description': ['description', false],
  'company.address': ['address', false],
  'company.founded': ['founded', false],
  'company.employees': ['employees', false],
  'company.email': ['emails', true],
  'company.social': ['socials', true],
}
const PERSON: Readonly<Partial<Record<FieldId, readonly [key: string, count: string]>>> = {
  'person.name': ['name', 'people'],
  'person.title': ['title', 'people.title'],
  'person.email': ['email', 'person.email'],
  'person.phone': ['phone', 'person.phone'],
  'person.profile': ['profile', 'person.profile'],
}

/** Every finding that the page's label can judge, offered or not. */
export function judge(
  seen: Observation,
  organisation: string,
  label: unknown,
  scorePage: ScorePage,
): Judged[] {
  const { found, agreement, pageKind } = settle(new Page(seen), knowledgeForTests(seen), (problem) => {
    throw problem
  })
  return verdictsOn(found, label, scorePage).map(({ finding, right }) => ({
    field: finding.field,
    organisation,
    features: featuresOf(finding, agreement(finding), pageKind),
    right,
    score: finding.confidence,
  }))
}

/** The findings that the page's label can judge, with verdicts. */
export function verdictsOn(
  findings: readonly Finding[],
  label: unknown,
  scorePage: ScorePage,
): { readonly finding: Finding; readonly right: boolean }[] {
  const names = new Map(
    findings.filter(({ field }) => field === 'person.name').map(({ about, value }) => [about, value]),
  )
  const headOffice = findings.find(({ field }) => field === 'company.address')
  return findings.flatMap((finding) => {
    if (finding.field === 'company.address' && finding !== headOffice) return []
    const right = verdictOn(finding, names.get(finding.about), label, scorePage)
    return right === undefined ? [] : [{ finding, right }]
  })
}

function verdictOn(
  finding: Finding,
  name: string | undefined,
  label: unknown,
  scorePage: ScorePage,
): boolean | undefined {
  const company = COMPANY[finding.field]
  const person = PERSON[finding.field]
  const parts = finding.parts ?? {}
  const place = parts['street'] ?? parts['postalCode'] ?? parts['locality']
  const value = finding.field === 'company.address' && place ? parts : finding.value
  const [prediction, count] = company
    ? [{ company: { [company[0]]: company[1] ? [value] : value } }, `company.${company[0]}`]
    : person && name !== undefined
      ? [{ people: [{ name, [person[0]]: value }] }, person[1]]
      : []
  const counted = count === undefined ? undefined : scorePage(prediction, label).counts[count]
  if (!counted || counted.tp + counted.fp === 0) return undefined
  return counted.tp > 0
}
