import type { FieldId } from '../model/index.ts'

/**
 * Confidence weights by field, in the order of `Features`. Fitted by logistic regression on labelled pages, each field
 * regularised towards the fit of all fields together, and written by
 * `npm run fit -- --write lib/reading/confidence-weights.ts`, which prints how they do on held-out organisations. A field
 * without enough labels is missing, and keeps its extractors' own score.
 */
// prettier-ignore
export const CONFIDENCE_WEIGHTS: Readonly<Partial<Record<FieldId, readonly number[]>>> = {
  'company.address': [-2.27, 0.60, 2.02, 0.62, 0.18, 1.17],
  'company.domain': [-1.70, 1.23, 2.59, 0.59, 0.62, 1.24],
  'company.email': [-2.73, 1.23, 2.33, 0.60, 0.06, 0.71],
  'company.founded': [-2.29, 1.34, 2.39, 0.38, 0.07, 1.25],
  'company.legalName': [-2.78, 1.56, 2.42, 0.59, 0.10, 0.66],
  'company.name': [-1.88, 1.23, 1.48, 0.72, -0.23, 1.55],
  'company.social': [-2.90, 0.84, 2.05, 0.77, -0.58, 1.77],
  'person.email': [-2.04, 1.33, 2.24, 0.59, 0.07, 1.39],
  'person.name': [-2.35, 1.35, 2.20, 0.63, 0.07, 1.29],
  'person.profile': [-2.42, 0.55, 1.86, 0.59, 0.07, 1.01],
  'person.title': [-2.76, 1.48, 1.81, 0.38, 0.07, 1.10],
}
