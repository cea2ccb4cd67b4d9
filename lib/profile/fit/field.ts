import { isFieldId, type CriterionOf, type Draft, type Value } from '../../model/index.ts'
import { fold, foldKey } from '../../text/fold.ts'
import type { Judgement } from './judgement.ts'
import { says, standingIn } from './words.ts'

/** Any company field: unknown if empty, met if any value passes the test. */
export function fieldVerdict({ field, test, value: wanted }: CriterionOf<'field'>, draft: Draft): Judgement {
  const values = isFieldId(field) ? standingIn(draft, field) : []
  if (values.length === 0) return { verdict: 'unknown', field }
  const value = values.find((one) => passes(one, test, wanted))
  return { verdict: value ? 'met' : 'notMet', field, value: value ?? values[0]! }
}

function passes({ value }: Value, test: CriterionOf<'field'>['test'], wanted: string): boolean {
  switch (test) {
    case 'filled':
      return true
    case 'contains':
      return says(value, wanted)
    case 'equals':
      return foldKey(value) === foldKey(wanted)
    case 'atLeast':
      return numberIn(value) >= numberIn(wanted)
    case 'atMost':
      return numberIn(value) <= numberIn(wanted)
  }
}

/** NaN, which fails every comparison, if there is no number. */
function numberIn(text: string): number {
  const plain = fold(text).replace(/(\d)[ .,'](?=\d{3}(?!\d))/g, '$1')
  const printed = /-?\d+(?:[.,]\d+)?/.exec(plain)
  return printed ? Number(printed[0].replace(',', '.')) : Number.NaN
}
