import type { CrmAnswer, CrmRequest, Json } from '../../model/index.ts'
import { RefusedReading, type Outcome, type Write } from '../connector.ts'
import { list, member, read, text, words } from './json.ts'

/** English, because error messages are parsed; archived parties too, since an archived record is still the record. */
const CONTEXT = { language: 'en', active_test: false }

/** A remote procedure call; signing inserts the database name into the path. */
export function rpc(method: string, ...params: readonly Json[]): CrmRequest {
  return { method: 'POST', path: '/', body: { id: 1, method, params: [...params, CONTEXT] } }
}

/** An update that fails if a record changed since it was read: the server compares `_timestamp`, the time of the last change. */
export function rpcOfVersions(
  method: string,
  versions: Readonly<Record<string, string>>,
  ...params: readonly Json[]
): CrmRequest {
  const context = Object.keys(versions).length === 0 ? CONTEXT : { ...CONTEXT, _timestamp: versions }
  return { method: 'POST', path: '/', body: { id: 1, method, params: [...params, context] } }
}

/** The result of a read; errors come with status 200. */
export function resultOf(answer: CrmAnswer): Json | undefined {
  const body = read(answer)
  const { said } = errorIn(answer)
  const result = member(body, 'result')
  if (said === '' && result !== undefined) return result
  throw new RefusedReading(isForbidden(said) ? 403 : 422, said)
}

/** The outcome of a write: each call is one transaction, so one bad record refuses all. */
export function outcomesOf(writes: readonly Write[], answer: CrmAnswer): Map<string, Outcome> {
  const result = member(answer.body, 'result')
  if (answer.status >= 300 || member(answer.body, 'error') !== undefined) {
    const whole = refusal(answer, writes.length)
    return new Map(writes.map(({ key }) => [key, whole]))
  }
  const ids = list(result).map(text)
  return new Map(
    writes.map(({ key, id }, at): [string, Outcome] => {
      if (id !== undefined) return [key, result === null ? { is: 'done', id } : { is: 'unknown' }]
      const made = ids.length === writes.length ? (ids[at] ?? '') : ''
      return [key, made === '' ? { is: 'unknown' } : { is: 'done', id: made }]
    }),
  )
}

export function refusal(answer: CrmAnswer, together = 1): Outcome {
  const { kind, said } = errorIn(answer)
  if (answer.status === 403 || isForbidden(said)) return { is: 'refused', reason: 'noRight', detail: said }
  if (kind === 'ConcurrencyException' || /database is locked|could not serialize|deadlock/i.test(said))
    return { is: 'again' }
  if (together > 1) return { is: 'split' }
  // Our key exists already, from a request whose answer was lost or that the browser sent twice. Reading by key tells.
  if (/code .{0,60}must be unique/i.test(said)) return { is: 'unknown' }
  if (/don.t exist anymore/i.test(said)) return { is: 'gone' }
  const [, field] = REFUSED_VALUE.find(([words]) => words.test(said)) ?? []
  return { is: 'refused', reason: kind === 'UserError' ? 'invalid' : 'refused', detail: said, ...(field === undefined ? {} : { field }) } // prettier-ignore
}

/** With optional libraries installed, the server validates phone numbers and e-mails. */
const REFUSED_VALUE: readonly (readonly [RegExp, string])[] = [
  [/^the phone number ".{0,300}" for party .{0,300} is not valid/is, 'phone'],
  [/^the e-?mail (?:address )?".{0,300}" for party .{0,300} is not valid/is, 'email'],
]

/** `["UserError", [message, description, domain]]`, or any other failure as `[message, trace]`. */
function errorIn(answer: CrmAnswer): { readonly kind: string; readonly said: string } {
  const [kind, about] = list(member(answer.body, 'error'))
  const said = Array.isArray(about) ? list(about).map(text).filter(Boolean).join(' ') : text(kind)
  return { kind: text(kind), said: words(said) }
}

const isForbidden = (said: string) => /not allowed to/i.test(said)

/** `{"__class__": "datetime", …}` is UTC. */
export function isoOf(time: Json | undefined): string {
  const part = (name: string) => Number(text(member(time, name)) || Number.NaN)
  const at = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) // prettier-ignore
  return Number.isFinite(at) ? new Date(at).toISOString() : ''
}
