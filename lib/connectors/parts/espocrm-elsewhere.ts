import type { Json } from '../../model/index.ts'
import type { Elsewhere, Steps, Write } from '../connector.ts'
import { API } from './espocrm-objects.ts'
import { queryOf } from './espocrm-query.ts'
import { folded, unmarked } from './espocrm-rows.ts'
import { list, member, text } from './json.ts'

/**
 * Entities that have addresses. Users have them too, but exporters may not change users, and the server then keeps their
 * flags itself.
 */
const HOLDERS = ['Contact', 'Lead', 'Account']
/** Any one record with an address shows its flags. */
const MOST_HOLDERS = 5
const FIELDS = ['emailAddress', 'phoneNumber'] as const

/**
 * An address is one row shared by all records that have it, with its flags: opted out, invalid, kind of phone. Writing
 * several addresses writes their flags too, so the flags are read first from records that may have them. A role that may not
 * see a record may not flag it either.
 */
export function* elsewhere(writes: readonly Write[]): Steps<Map<string, Elsewhere>> {
  const found = new Map<string, Elsewhere>()
  for (const { key, values, standing } of writes) {
    const rows: Record<string, readonly Json[]> = {}
    for (const name of FIELDS) {
      const value = Object.hasOwn(values, name) ? values[name]! : null
      const wanted = unmarked(name, value, standing?.[name])
      if (wanted.length > 0) rows[name] = yield* rowsOfOthers(name, wanted)
    }
    if (Object.keys(rows).length > 0) found.set(key, rows)
  }
  return found
}

function* rowsOfOthers(name: (typeof FIELDS)[number], wanted: readonly string[]): Steps<Json[]> {
  const open = new Map(wanted.map((address) => [folded(name, address), address]))
  const rows: Json[] = []
  for (const entity of HOLDERS) {
    if (open.size === 0) break
    const value = [...open].flatMap(([plain, address]) => [...new Set([plain, address])]).map((each) => ({ type: 'equals', attribute: name, value: each })) // prettier-ignore
    const query = ['select=id', `maxSize=${MOST_HOLDERS}`, ...queryOf('where', [{ type: 'or', value }])]
    const answer = yield { method: 'GET', path: `${API}/${entity}?${query.join('&')}` }
    for (const holder of answer.status < 300 ? list(member(answer.body, 'list')) : []) {
      if (open.size === 0) break
      const id = encodeURIComponent(text(member(holder, 'id')))
      const whole = yield { method: 'GET', path: `${API}/${entity}/${id}` }
      for (const row of list(member(whole.body, `${name}Data`)))
        if (open.delete(folded(name, row))) rows.push(row)
    }
  }
  return rows
}
