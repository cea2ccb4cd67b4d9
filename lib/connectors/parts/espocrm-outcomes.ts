import type { CrmAnswer, CrmObject } from '../../model/index.ts'
import type { Outcome, Site, Write } from '../connector.ts'
import { member, text, words } from './json.ts'
import { recordOf } from './espocrm-records.ts'

/** What became of one write. */
export function outcomeOf(site: Site, kind: CrmObject, write: Write, answer: CrmAnswer): Outcome {
  const id = text(member(answer.body, 'id'))
  if (answer.status < 300) return id === '' ? { is: 'unknown' } : { is: 'done', id }
  if (answer.status === 409 && Array.isArray(answer.body)) {
    const key = site.schema.keyFields[kind]
    return { is: 'duplicate', matches: answer.body.map((row) => recordOf(kind, row, key, Object.keys(write.values))) } // prettier-ignore
  }
  return refusal(answer)
}

/** The reason stands in a header, and the field in the body. */
export function refusal(answer: CrmAnswer): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  const said = member(answer.body, 'messageTranslation')
  const field = text(member(member(said, 'data'), 'field'))
  const detail = words(answer.headers['x-status-reason'] ?? text(member(said, 'label')))
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  return field === ''
    ? { is: 'refused', reason: 'refused', detail }
    : { is: 'refused', reason: 'invalid', detail, field }
}
