import type { CrmAnswer, CrmRequest, Json } from '../../model/index.ts'
import type { Outcome, Trouble, Write } from '../connector.ts'
import { list, member, namedIn, text, words } from './json.ts'
import { troubleOf } from './pace.ts'

/** Companies and people are both partners, linked by `parent_id`. */
export const PARTNER = 'res.partner'
/** Archived partners too, since an archived record is still the record. */
const CONTEXT = { active_test: false }

/** A model's method with named arguments (JSON-2). */
export function call(model: string, method: string, args: { readonly [name: string]: Json }): CrmRequest {
  return { method: 'POST', path: `/json/2/${model}/${method}`, body: { ...args, context: CONTEXT } }
}

/** A failure that names its class was rolled back: it is a refusal, whatever its status. */
export function odooTrouble(answer: CrmAnswer): Trouble | undefined {
  const trouble = troubleOf(answer)
  return trouble === 'lost' && answer.status >= 500 && classOf(answer) !== '' ? undefined : trouble
}

/** The outcome of one write: a create returns `[id]`, an update `true`. */
export function outcomeOf({ id, values }: Write, answer: CrmAnswer, dropped: readonly string[]): Outcome {
  if (answer.status >= 300) return refusal(answer, Object.keys(values))
  if (id !== undefined) return answer.body === true ? { is: 'done', id, ...(dropped.length > 0 ? { dropped } : {}) } : { is: 'unknown' } // prettier-ignore
  const [made] = list(answer.body)
  return typeof made === 'number' ? { is: 'done', id: String(made) } : { is: 'unknown' }
}

/** `{name: "odoo.exceptions.ValidationError", message, …}` with 403, 404, 422 or, for anything unexpected, 500. */
export function refusal(answer: CrmAnswer, names: readonly string[] = []): Outcome {
  const failure = classOf(answer)
  const detail = words(text(member(answer.body, 'message')))
  if (failure.endsWith('MissingError')) return { is: 'gone' }
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  if (answer.status === 409 || /Serialization|Deadlock|LockNotAvailable|LockError/.test(failure)) return { is: 'again' } // prettier-ignore
  const field = namedIn(detail, names)
  if (field !== undefined) return { is: 'refused', reason: 'invalid', detail, field }
  return { is: 'refused', reason: answer.status === 422 ? 'invalid' : 'refused', detail }
}

const classOf = ({ body }: CrmAnswer) => text(member(body, 'name'))
