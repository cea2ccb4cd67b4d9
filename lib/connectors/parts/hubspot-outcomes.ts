import type { CrmAnswer, Json } from '../../model/index.ts'
import type { Outcome, Tie, Write } from '../connector.ts'
import { list, member, namedIn, object, text, words } from './json.ts'
import { KEY } from './hubspot-objects.ts'

/** Results come in any order: matched by the trace id sent with each, or by our key. */
export function outcomesOf(writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>()
  if (answer.status >= 300) {
    const whole: Outcome =
      writes.length > 1 && answer.status !== 403 ? { is: 'split' } : refusal(answer, writes[0])
    return new Map(writes.map(({ key }) => [key, whole]))
  }
  const keys = new Map(writes.map(({ key, id }) => [id ?? key, key]))
  const written = new Set(writes.map(({ key }) => key))
  for (const row of list(member(answer.body, 'results'))) {
    const id = text(member(row, 'id'))
    const key = text(member(row, 'objectWriteTraceId')) || text(member(member(row, 'properties'), KEY)) || keys.get(id) || '' // prettier-ignore
    if (id !== '' && written.has(key)) outcomes.set(key, { is: 'done', id })
  }
  for (const error of list(member(answer.body, 'errors')))
    for (const write of meantBy(error, writes)) outcomes.set(write.key, errorOf(error, write))
  // A record neither among the results nor named by an error may or may not have been written.
  for (const { key } of writes) if (!outcomes.has(key)) outcomes.set(key, { is: 'unknown' })
  return outcomes
}

function meantBy(error: Json, writes: readonly Write[]): Write[] {
  const context = object(member(error, 'context'))
  const said = new Set(Object.values(context).flatMap((each) => list(each).map(text)))
  said.add(text(member(error, 'id')))
  return writes.filter(({ key, id }) => said.has(key) || (id !== undefined && said.has(id)))
}

function errorOf(error: Json, write?: Write): Outcome {
  const category = text(member(error, 'category'))
  const detail = words(text(member(error, 'message')))
  const existing = /Existing ID: (\d+)/.exec(detail)?.[1]
  if (existing !== undefined) return { is: 'duplicate', matches: [{ id: existing, name: '', values: {} }] }
  if (category === 'OBJECT_NOT_FOUND') return { is: 'gone' }
  if (category !== 'VALIDATION_ERROR') return { is: 'refused', reason: 'refused', detail }
  const field = namedIn(text(member(error, 'message')), Object.keys(write?.values ?? {}))
  return { is: 'refused', reason: 'invalid', detail, ...(field === undefined ? {} : { field }) }
}

/** The outcome of an answer that refuses the whole request. */
export function refusal(answer: CrmAnswer, write?: Write): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  if (answer.status === 403)
    return { is: 'refused', reason: 'noRight', detail: words(text(member(answer.body, 'message'))) }
  return errorOf(answer.body ?? {}, write)
}

export function tieOutcome(tie: Tie, together: number, answer: CrmAnswer): Outcome {
  if (answer.status >= 300) return together > 1 && answer.status !== 403 ? { is: 'split' } : refusal(answer)
  const failed = list(member(answer.body, 'errors')).length > 0
  // Errors here do not name a pair; sent one by one, each gets its own answer.
  return failed && together > 1 ? { is: 'split' } : failed ? errorOf(list(member(answer.body, 'errors'))[0] ?? {}) : { is: 'done', id: tie.personId } // prettier-ignore
}
