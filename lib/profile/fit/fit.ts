import {
  isKnownCriterion,
  type AnyCriterion,
  type Criterion,
  type Draft,
  type Icp,
} from '../../model/index.ts'
import { asksForSomething } from '../icp.ts'
import { budgetVerdict, geographyVerdict, industryVerdict, productsVerdict } from './business.ts'
import { fieldVerdict } from './field.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { headcountVerdict, revenueVerdict } from './size.ts'
import { roleVerdict, technologyVerdict } from './stack.ts'

export interface CriterionFit extends Judgement {
  readonly criterion: AnyCriterion
}

export interface Fit {
  readonly icpId: string
  /** Version of the ICP that was scored against. */
  readonly version: number
  /** 0 to 100: the share of the weight that is met. */
  readonly score: number
  /** 0 to 100: the share of the weight that is unknown. `score + open` is the best score still possible. */
  readonly open: number
  readonly criteria: readonly CriterionFit[]
}

/** How a company fits an ideal customer profile: criterion by criterion, each with its evidence. */
export function fitOf(icp: Pick<Icp, 'id' | 'version' | 'criteria' | 'rates'>, draft: Draft): Fit {
  const criteria = icp.criteria
    .filter(asksForSomething)
    .map((criterion) => ({ criterion, ...judged(criterion, draft, icp.rates) }))
  const weight = (verdict?: Verdict) =>
    criteria.reduce(
      (sum, one) => sum + (verdict === undefined || one.verdict === verdict ? one.criterion.weight : 0),
      0,
    )
  const share = (part: number) => (weight() === 0 ? 0 : Math.round((part / weight()) * 100))
  const score = share(weight('met'))
  return {
    icpId: icp.id,
    version: icp.version,
    score,
    open: Math.min(100 - score, share(weight('unknown'))),
    criteria,
  }
}

function judged(criterion: AnyCriterion, draft: Draft, rates: Icp['rates']): Judgement {
  return isKnownCriterion(criterion) ? judge(criterion, draft, rates) : { verdict: 'unknown', field: '' }
}

function judge(criterion: Criterion, draft: Draft, rates: Icp['rates']): Judgement {
  switch (criterion.type) {
    case 'geography':
      return geographyVerdict(criterion, draft)
    case 'industry':
      return industryVerdict(criterion, draft)
    case 'products':
      return productsVerdict(criterion, draft)
    case 'headcount':
      return headcountVerdict(criterion, draft)
    case 'revenue':
      return revenueVerdict(criterion, draft, rates)
    case 'budget':
      return budgetVerdict(criterion, draft)
    case 'technology':
      return technologyVerdict(criterion, draft)
    case 'role':
      return roleVerdict(criterion, draft)
    case 'field':
      return fieldVerdict(criterion, draft)
  }
}
