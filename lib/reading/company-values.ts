import type { FieldId, Finding } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'

const SINGLE = new Set<FieldId>([
  'company.description',
  'company.industry',
  'company.industryCode',
  'company.founded',
  'company.employees',
  'company.parent',
  'company.vatId',
  'company.logo',
  'company.language',
  'company.domain',
])

/** What the page calls its company: names with near half of the leader's votes are the same company in other words. */
export function calledNames(names: readonly Finding[], legal: readonly Finding[]): string[] {
  const votes = ({ parts }: Finding) => Number(parts?.['votes'] ?? 0)
  const [leader] = names
  return [
    ...names.filter((name) => leader && leader.confidence >= 0.5 && votes(name) >= votes(leader) * KIN),
    ...legal.filter(({ field, confidence }) => field === 'company.legalName' && confidence >= 0.5),
  ].map(({ value }) => value)
}

const KIN = 0.45

/** One finding a value; of fields that hold one value the best stays offered, the others fall below. */
export function best(findings: readonly Finding[]): Finding[] {
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
