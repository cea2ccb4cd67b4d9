import type { CrmAnswer } from '../../model/index.ts'
import type { Outcome, Write } from '../connector.ts'
import { member, namedIn, text, words } from './json.ts'

/** The outcome of one write. */
export function outcomeOf(answer: CrmAnswer, { id: known, values }: Write): Outcome {
  const field = namedIn(text(member(answer.body, 'message')), Object.keys(values))
  // On a create, or if the message names a field, 404 does not mean that the record is gone.
  if (answer.status >= 300) return refusal(answer, known === undefined, field)
  const id = text(member(member(member(answer.body, 'data'), 'id'), 'record_id'))
  return id === '' ? { is: 'unknown' } : { is: 'done', id }
}

export function refusal(answer: CrmAnswer, isNew = false, field?: string): Outcome {
  if (answer.status === 404 && !isNew && field === undefined) return { is: 'gone' }
  const detail = words(text(member(answer.body, 'message')))
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  const reason = answer.status === 400 || field !== undefined ? 'invalid' : 'refused'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}
