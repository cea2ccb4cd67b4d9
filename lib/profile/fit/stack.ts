import { isBuyingRole, type CriterionOf, type Draft, type Value } from '../../model/index.ts'
import { foldKey } from '../../text/fold.ts'
import { committeeOf } from '../committee.ts'
import type { Judgement } from './judgement.ts'
import { standingIn } from './words.ts'

/**
 * Met by a technology in use. Its absence proves nothing, but a competing product of the same category counts against it.
 * Products only mentioned or sold count neither way.
 */
export function technologyVerdict({ names, categories }: CriterionOf<'technology'>, draft: Draft): Judgement {
  const field = 'company.technology'
  const used = standingIn(draft, field).filter(isUsed)
  const wanted = new Set(names.map(foldKey))
  const value = used.find((technology) => wanted.has(foldKey(technology.value)))
  if (value) return { verdict: 'met', field, value }
  const instead = used.find(({ parts }) => categories.includes(parts?.['category'] ?? '-'))
  return instead ? { verdict: 'notMet', field, value: instead } : { verdict: 'unknown', field }
}

const isUsed = ({ parts }: Value) => (parts?.['relation'] ?? 'uses') === 'uses'

/** Met if somebody has the role, confirmed or by title; otherwise unknown. */
export function roleVerdict({ roles }: CriterionOf<'role'>, draft: Draft): Judgement {
  const field = 'person.role'
  const wanted = roles.filter(isBuyingRole)
  const filled = committeeOf(draft, wanted).seats.flatMap(({ people }) => people)
  const best = filled.find(({ confirmed }) => confirmed) ?? filled[0]
  if (!best) return { verdict: 'unknown', field }
  const value = (best.person.fields['person.title'] ?? best.person.fields['person.name'])?.standing[0]
  return { verdict: 'met', field, ...(value ? { value } : {}), by: best.person.name }
}
