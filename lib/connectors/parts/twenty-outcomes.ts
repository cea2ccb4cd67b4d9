import type { CrmAnswer, CrmObject } from '../../model/index.ts'
import type { Outcome, Write } from '../connector.ts'
import { list, member, namedIn, text, words } from './json.ts'
import { verbOf } from './twenty-objects.ts'
import { PHONE } from './twenty-phones.ts'

/** The outcome of one write: the record is under the name of the mutation, `data.createCompany`. */
export function outcomeOf(kind: CrmObject, write: Write, answer: CrmAnswer): Outcome {
  if (answer.status >= 300) return refusal(answer, write)
  const made = member(member(answer.body, 'data'), verbOf(write.id === undefined ? 'create' : 'update', kind))
  const id = text(member(made, 'id'))
  return id === '' ? { is: 'unknown' } : { is: 'done', id }
}

/** `{statusCode, error, messages: [...]}`. A missing record is 404, or 400 in older versions. */
export function refusal(answer: CrmAnswer, write?: Write): Outcome {
  const said = [...list(member(answer.body, 'messages')).map(text), text(member(answer.body, 'message'))].filter(Boolean).join(' ') // prettier-ignore
  const detail = words(said || text(member(answer.body, 'error')))
  if (write?.id !== undefined || write === undefined) {
    if (answer.status === 404 || /not found/i.test(detail)) return { is: 'gone' }
  }
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  // A unique field already has this value, on a record that no hint found.
  if (write?.id === undefined && /duplicate|must be unique|unique constraint/i.test(detail)) return { is: 'duplicate', matches: [] } // prettier-ignore
  const names = Object.keys(write?.values ?? {})
  // An invalid number is reported without the field's name.
  const phone = /\bphone|calling code|country code/i.test(detail) ? names.find((name) => name.endsWith(`.${PHONE}`)) : undefined // prettier-ignore
  const field = phone ?? namedIn(detail, names) ?? names.find((name) => name.includes('.') && namedIn(detail, [name.split('.')[0]!]) !== undefined) // prettier-ignore
  const reason = answer.status === 400 || field !== undefined ? 'invalid' : 'refused'
  return { is: 'refused', reason, detail, ...(field === undefined ? {} : { field }) }
}
