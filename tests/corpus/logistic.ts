import { likelihood, type Features } from '../../lib/reading/confidence.ts'

interface Example {
  readonly features: Features
  readonly right: boolean
}

const STEPS = 4000
/** Strength of a field's prior (the pooled weights), in examples. */
const TOWARDS_POOLED = 2
const TOWARDS_ZERO = 0.5

/** Weights for all fields together. */
export function fitPooled(examples: readonly Example[]): number[] {
  return descend(examples, [0, 1, 0, 0, 0, 0], TOWARDS_ZERO)
}

/** Weights for one field, close to the pooled ones if it has few examples. */
export function fitField(examples: readonly Example[], pooled: readonly number[]): number[] {
  return descend(examples, pooled, TOWARDS_POOLED)
}

/** Gradient descent on log loss with L2 regularisation towards `prior`. Confidence is monotonic in the score. */
function descend(examples: readonly Example[], prior: readonly number[], pull: number): number[] {
  const weights = [...prior]
  const rate = 1 / (examples.length * 2.5 + pull)
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => pull * (weight - prior[at]!))
    for (const { features, right } of examples) {
      const miss = likelihood(features, weights) - (right ? 1 : 0)
      for (const [at, feature] of features.entries()) slope[at]! += miss * feature
    }
    for (const [at, way] of slope.entries()) weights[at]! -= rate * way
    weights[1] = Math.max(0, weights[1]!)
    weights[2] = Math.max(0, weights[2]!)
  }
  return weights
}
