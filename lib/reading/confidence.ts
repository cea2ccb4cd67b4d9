import { foldKey } from '../text/fold.ts'
import { THRESHOLD_OFFERED, type Finding, type PageKind } from '../model/index.ts'
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts'

/**
 * What the stated confidence of a finding is made of, in the order of the weights: always 1; the readers' own score as
 * log odds; whether that score reaches what is offered; how many readers agree (0 to 2 beyond the first); machine-readable
 * source; the company's own page.
 */
export type Features = readonly [
  1,
  odds: number,
  offered: 0 | 1,
  agreeing: number,
  structured: 0 | 1,
  own: 0 | 1,
]

/** How many readers yielded a value of a field. */
export type Agreement = (finding: Finding) => number

/** Counts readers by field and folded value; one pass over what they yielded. */
export function agreementOf(findings: readonly Finding[]): Agreement {
  const readers = new Map<string, Set<string>>()
  for (const finding of findings) {
    if (finding.field === 'company.technology') continue
    const key = keyOf(finding)
    const seen = readers.get(key)
    if (seen) seen.add(finding.extractor)
    else readers.set(key, new Set([finding.extractor]))
  }
  return (finding) => readers.get(keyOf(finding))?.size ?? 1
}

const keyOf = ({ field, value }: Finding) => `${field}\n${foldKey(value)}`

export function featuresOf(finding: Finding, readers: number, kind: PageKind): Features {
  const score = Math.min(0.98, Math.max(0.02, finding.confidence))
  return [
    1,
    Math.log(score / (1 - score)),
    finding.confidence >= THRESHOLD_OFFERED ? 1 : 0,
    Math.min(2, readers - 1),
    finding.certainty === 'structured' ? 1 : 0,
    kind === 'own' ? 1 : 0,
  ]
}

/** The share of such findings that are right, 0 to 1: the weighted sum of the features through the logistic curve. */
export function likelihood(features: Features, weights: readonly number[]): number {
  let sum = 0
  for (const [at, feature] of features.entries()) sum += feature * (weights[at] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * The confidence that is stated: the likelihood, on the side of the lower threshold where the readers' own score is. The
 * readers decide what is offered at all; the fit says how sure it is.
 */
export function statedFrom(features: Features, weights: readonly number[]): number {
  const likely = Math.round(likelihood(features, weights) * 1000) / 1000
  return features[2] === 1 ? Math.max(THRESHOLD_OFFERED, likely) : Math.min(THRESHOLD_OFFERED - 0.01, likely)
}

/** The finding with its confidence as fitted for its field; as its reader gave it where no weights were fitted. */
export function asFitted(finding: Finding, agreement: Agreement, kind: PageKind): Finding {
  const weights = CONFIDENCE_WEIGHTS[finding.field]
  if (!weights) return finding
  const confidence = statedFrom(featuresOf(finding, agreement(finding), kind), weights)
  return { ...finding, confidence }
}
