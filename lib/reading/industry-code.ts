import type { Knowledge } from '../extractors/knowledge.ts'
import { industrySense } from '../lexicons/industry-sense.ts'
import { optionOfDivision, THRESHOLD_OFFERED, type Finding } from '../model/index.ts'

const SURE = 0.8
/** More than one division could be meant, or goods are named and nobody who makes them: the rep is asked. */
const UNSURE = 0.6

/**
 * The division that the page's wording of its industry tells, beside the wording itself, which stays as printed. Where the
 * page prints a register's code, that one stands.
 */
export function industryCodeOf(
  findings: readonly Finding[],
  { lang, industries }: Pick<Knowledge, 'lang' | 'industries'>,
): Finding[] {
  const offered = findings.filter(({ confidence }) => confidence >= THRESHOLD_OFFERED)
  if (offered.some(({ field }) => field === 'company.industryCode')) return []
  const wording = offered.find(({ field }) => field === 'company.industry')
  const sense = wording && industrySense(wording.value, industries, [...new Set([lang, 'en'])])
  if (!sense) return []
  return [
    {
      about: 'company',
      field: 'company.industryCode',
      value: sense.division,
      parts: { option: optionOfDivision(sense.division), because: sense.because },
      quote: wording.quote,
      ...(wording.line === undefined ? {} : { line: wording.line }),
      certainty: 'inferred',
      extractor: 'industry-code',
      // Nothing is surer than what it is worked out of.
      confidence: Math.min(wording.confidence, sense.sure ? SURE : UNSURE),
    },
  ]
}
