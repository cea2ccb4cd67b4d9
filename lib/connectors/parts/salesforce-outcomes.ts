import type { CrmAnswer, Json } from '../../model/index.ts'
import type { Outcome, Write } from '../connector.ts'
import { list, member, text, words } from './json.ts'
import { KEY } from './salesforce-fields.ts'

/** Results are in the order of the request. */
export function outcomesOf(writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome> {
  if (answer.status >= 300) {
    const whole: Outcome = writes.length > 1 && answer.status === 400 ? { is: 'split' } : refusal(answer)
    return new Map(writes.map(({ key }) => [key, whole]))
  }
  const results = list(answer.body)
  const mixed = !writes.every(({ distinct }) => distinct)
  return new Map(
    writes.map((write, at): [string, Outcome] => {
      const result = results.length === writes.length ? results[at] : undefined
      const id = text(member(result, 'id'))
      if (member(result, 'success') === true) return [write.key, id === '' ? { is: 'unknown' } : { is: 'done', id }] // prettier-ignore
      const [error] = list(member(result, 'errors'))
      if (error === undefined) return [write.key, { is: 'unknown' }]
      // Allowing duplicates applies to a whole request, so the record is sent again in a smaller one.
      if (write.distinct && mixed && codeOf(error) === 'DUPLICATES_DETECTED') return [write.key, { is: 'split' }] // prettier-ignore
      return [write.key, errorOf(error)]
    }),
  )
}

const codeOf = (error: Json) => text(member(error, 'statusCode')) || text(member(error, 'errorCode'))

function errorOf(error: Json): Outcome {
  const code = codeOf(error)
  const detail = words(text(member(error, 'message')))
  const [field] = list(member(error, 'fields')).map(text)
  if (code === 'UNABLE_TO_LOCK_ROW') return { is: 'again' }
  if (code === 'DUPLICATES_DETECTED') return { is: 'duplicate', matches: [] }
  // Our key exists already: reading by key tells on which record.
  if (code === 'DUPLICATE_VALUE' && detail.includes(KEY)) return { is: 'unknown' }
  if (code === 'ENTITY_IS_DELETED' || code === 'NOT_FOUND' || code === 'INVALID_CROSS_REFERENCE_KEY') return { is: 'gone' } // prettier-ignore
  if (code.startsWith('INSUFFICIENT_ACCESS')) return { is: 'refused', reason: 'noRight', detail }
  const reason = field === undefined && !code.startsWith('FIELD_') ? 'refused' : 'invalid'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}

/** The outcome of an answer that refuses the whole request. */
export function refusal(answer: CrmAnswer): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  const [error] = list(answer.body)
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail: words(text(member(error, 'message'))) } // prettier-ignore
  return error === undefined ? { is: 'refused', reason: 'refused', detail: '' } : errorOf(error)
}
