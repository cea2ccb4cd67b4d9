import type { CrmAnswer } from '../../model/index.ts'
import type { Outcome } from '../connector.ts'
import { member, namedIn, text, words } from './json.ts'

/** The outcome of one write. */
export function outcomeOf(answer: CrmAnswer, names: readonly string[]): Outcome {
  if (answer.status >= 300) return refusal(answer, names)
  const id = text(member(member(answer.body, 'data'), 'id'))
  return id === '' ? { is: 'unknown' } : { is: 'done', id }
}

export function refusal(answer: CrmAnswer, names: readonly string[] = []): Outcome {
  if (answer.status === 404 || answer.status === 410) return { is: 'gone' }
  const detail = words([text(member(answer.body, 'error')), text(member(answer.body, 'error_info'))].filter(Boolean).join(': ')) // prettier-ignore
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  const field = namedIn(detail, names)
  const reason = answer.status === 400 || answer.status === 422 ? 'invalid' : 'refused'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}
