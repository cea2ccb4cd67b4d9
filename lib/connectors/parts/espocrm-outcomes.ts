import type { CrmAnswer, CrmObject, Json } from '../../model/index.ts'
import type { Outcome, Site, Write } from '../connector.ts'
import { member, object, text, words } from './json.ts'
import { recordOf } from './espocrm-record.ts'

/** The outcome of one write. */
export function outcomeOf(site: Site, kind: CrmObject, write: Write, answer: CrmAnswer): Outcome {
  const id = text(member(answer.body, 'id'))
  if (answer.status < 300) return id === '' ? { is: 'unknown' } : { is: 'done', id, ...dropped(site, kind, write, answer.body) } // prettier-ignore
  if (answer.status === 409 && Array.isArray(answer.body)) {
    const key = site.schema.keyFields[kind]
    const records = answer.body.map((row) => recordOf(kind, row, key, Object.keys(write.values)))
    return { is: 'duplicate', matches: records.filter(({ id }) => id !== '') }
  }
  // Somebody changed it since it was read, so it is read again.
  if (answer.status === 409 && member(answer.body, 'versionNumber') !== undefined) return { is: 'again' }
  return refusal(answer)
}

/** The answer contains the record: what was sent and is not there was dropped, by a role's rule or the field's. */
function dropped(site: Site, kind: CrmObject, write: Write, record: Json | undefined) {
  const key = write.id === undefined ? site.schema.keyFields[kind] : undefined
  const sent = Object.entries({ ...write.values, ...(key === undefined ? {} : { [key]: write.key }) })
  const isEmpty = (value: Json | undefined) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) // prettier-ignore
  // An answer with little more than the id says nothing about fields.
  if (Object.keys(object(record)).length < 3) return {}
  const names = sent.filter(([name, value]) => !isEmpty(value) && isEmpty(member(record, name))).map(([name]) => name) // prettier-ignore
  return names.length === 0 ? {} : { dropped: names }
}

/** The reason is in a header, the field in the body. */
export function refusal(answer: CrmAnswer): Outcome {
  if (answer.status === 404) return { is: 'gone' }
  const said = member(answer.body, 'messageTranslation')
  const reason = answer.headers['x-status-reason'] ?? ''
  const field = text(member(member(said, 'data'), 'field')) || (/\bfield: (\w+)/.exec(reason)?.[1] ?? '')
  const detail = words(reason || text(member(said, 'label')))
  if (answer.status === 403) return { is: 'refused', reason: 'noRight', detail }
  return field === ''
    ? { is: 'refused', reason: 'refused', detail }
    : { is: 'refused', reason: 'invalid', detail, field }
}
