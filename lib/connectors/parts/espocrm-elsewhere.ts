import type { Json } from '../../model/index.ts'
import type { Elsewhere, Steps, Write } from '../connector.ts'
import { API } from './espocrm-objects.ts'
import { queryOf } from './espocrm-query.ts'
import { folded, unmarked } from './espocrm-rows.ts'
import { list, member, text } from './json.ts'

/** Who else has addresses. Users have, too, but nobody who exports may change those, and the server then keeps their marks itself. */
const HOLDERS = ['Contact', 'Lead', 'Account']
/** Any one of those who have an address tells its marks. */
const MOST_HOLDERS = 5
const FIELDS = ['emailAddress', 'phoneNumber'] as const

/**
 * An address is one for all records that have it, and so are its marks: opted out, void, the kind of a phone. Who writes several
 * addresses writes their marks with them, so that they are asked before of the records that may have them. What the role may not see it
 * may not mark either.
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
