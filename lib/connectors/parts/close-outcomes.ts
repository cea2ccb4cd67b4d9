import type { CrmAnswer } from '../../model/index.ts'
import type { Outcome } from '../connector.ts'
import { member, object, text, words } from './json.ts'

/** The outcome of one write. */
export function outcomeOf(answer: CrmAnswer): Outcome {
  if (answer.status >= 300) return refusal(answer)
  const id = text(member(answer.body, 'id'))
  return id === '' ? { is: 'unknown' } : { is: 'done', id }
}

/** Errors are listed by field name, those of address parts under `addresses`. */
export function refusal(answer: CrmAnswer): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  const errors = object(member(answer.body, 'field-errors'))
  const [field] = Object.keys(errors)
  const said = field === undefined ? text(member(answer.body, 'error')) : text(errors[field]) || JSON.stringify(errors[field]) // prettier-ignore
  const detail = words(said)
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  return { is: 'refused', reason: answer.status === 400 ? 'invalid' : 'refused', detail, ...(field === undefined ? {} : { field }) } // prettier-ignore
}
