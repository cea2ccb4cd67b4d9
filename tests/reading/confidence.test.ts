import { describe, expect, it } from 'vitest'
import type { Finding } from '../../lib/model/index.ts'
import { CONFIDENCE_WEIGHTS } from '../../lib/reading/confidence-weights.ts'
import { agreementOf, asFitted, featuresOf } from '../../lib/reading/confidence.ts'
import { calibrationError } from '../corpus/reliability.ts'
import { fitField } from '../corpus/logistic.ts'

const named = (extractor: string, confidence: number, value = 'Nordwind'): Finding => ({
  about: 'company', field: 'company.name', value, certainty: 'stated', quote: value, extractor, confidence,
}) // prettier-ignore

describe('the stated confidence', () => {
  it('grows with the readers’ own score, for every fitted field', () => {
    for (const field of Object.keys(CONFIDENCE_WEIGHTS)) {
      const stated = [0.1, 0.3, 0.49, 0.5, 0.7, 0.95].map((confidence) => {
        const finding = { ...named('title', confidence), field: field as Finding['field'] }
        return asFitted(finding, () => 1, 'own').confidence
      })
      expect(
        [...stated].sort((a, b) => a - b),
        field,
      ).toEqual(stated)
    }
  })

  it('grows with each reader that says the same, and falls on a page of others', () => {
    const finding = named('title', 0.6)
    const alone = asFitted(finding, agreementOf([finding]), 'own').confidence
    const told = [finding, named('copyright', 0.4, 'NORDWIND'), named('open-graph', 0.5)]
    expect(asFitted(finding, agreementOf(told), 'own').confidence).toBeGreaterThan(alone)
    expect(asFitted(finding, agreementOf([finding]), 'article').confidence).toBeLessThan(alone)
  })

  it('is the reader’s own score where nothing was fitted', () => {
    const finding: Finding = { ...named('sells', 0.61), field: 'company.product' }
    expect(asFitted(finding, () => 3, 'own')).toBe(finding)
  })

  it('stays between nothing and certainty for any score', () => {
    for (const score of [-1, 0, 1, 2])
      expect(featuresOf(named('title', score), 1, 'own').every(Number.isFinite)).toBe(true)
  })
})

describe('the fit', () => {
  it('finds the share of right values behind a score, and no score can lower it', () => {
    const features = featuresOf(named('title', 0.8), 1, 'own')
    const examples = Array.from({ length: 40 }, (_, at) => ({ features, right: at % 4 !== 0 }))
    const weights = fitField(examples, [0, 1, 0, 0, 0, 0])
    const odds = features.reduce<number>((sum, feature, at) => sum + feature * weights[at]!, 0)
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(0.75, 1)
    expect(weights[1]).toBeGreaterThanOrEqual(0)
  })
})

it('a confidence that holds has no error, one that promises too much has', () => {
  const rows = (stated: number) => Array.from({ length: 100 }, (_, at) => ({ stated, right: at < 80 }))
  expect(calibrationError(rows(0.8))).toBeCloseTo(0)
  expect(calibrationError(rows(0.99))).toBeCloseTo(0.19)
})
