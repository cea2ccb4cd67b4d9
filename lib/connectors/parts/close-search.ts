import type { CrmObject, Json } from '../../model/index.ts'
import type { Hints, Steps } from '../connector.ts'
import { chunks, list, member, read, text } from './json.ts'
import { OBJECTS, MOST_ROWS, API } from './close-objects.ts'

const ASKED_AT_ONCE = 20

type Query = { readonly [name: string]: Json }

/** A built-in field, in the search's syntax. */
export const own = (kind: CrmObject, field_name: string): Query => ({ type: 'regular_field', object_type: OBJECTS[kind], field_name }) // prettier-ignore

export const is = (field: Query, value: string, mode = 'exact_value'): Query => ({ type: 'field_condition', field, condition: { type: 'text', mode, value } }) // prettier-ignore

/** Conditions for records that resemble the draft. */
export function conditions(kind: CrmObject, { name, emails }: Hints): Query[] {
  const byName = name === '' ? [] : [is(own(kind, 'name'), name)]
  if (kind === 'company') return byName
  const email = { type: 'regular_field', object_type: 'contact_email', field_name: 'email' }
  const related = { type: 'has_related', this_object_type: 'contact', related_object_type: 'contact_email' }
  return [...byName, ...emails.slice(0, 3).map((each) => ({ ...related, related_query: is(email, each) }))]
}

/** Ids of the records that match any of the conditions. */
export function* found(kind: CrmObject, all: readonly Query[], mayFail = false): Steps<string[]> {
  const ids: string[] = []
  for (const queries of chunks(all, ASKED_AT_ONCE))
    for (let cursor = ''; ;) {
      const ofKind = { type: 'object_type', object_type: OBJECTS[kind] }
      const body = {
        query: { type: 'and', queries: [ofKind, { type: 'or', queries }] },
        _fields: { [OBJECTS[kind]]: ['id'] },
        _limit: MOST_ROWS,
        ...(cursor === '' ? {} : { cursor }),
      }
      const answer = yield { method: 'POST', path: `${API}/data/search/`, body }
      if (mayFail && answer.status === 400) return ids
      const said = read(answer)
      ids.push(...list(member(said, 'data')).map((row) => text(member(row, 'id'))).filter(Boolean)) // prettier-ignore
      const after = text(member(said, 'cursor'))
      if (after === '' || after === cursor) break
      cursor = after
    }
  return ids
}
