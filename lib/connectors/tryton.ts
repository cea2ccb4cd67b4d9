import type { CrmObject, Json, RemoteField, RemoteRecord } from '../model/index.ts'
import type { Connector, Hints, Steps } from './connector.ts'
import { encodedPlainly, shownPlainly } from './parts/cells.ts'
import { mappingOf } from './parts/defaults.ts'
import { chunks, list, member, text } from './parts/json.ts'
import { paceOf, troubleOf } from './parts/pace.ts'
import { ADDRESS, keyWritten, mayBe, partyOf, recordOf, WANTED } from './parts/tryton-party.ts'
import { outcomesOf, refusal, resultOf, rpc, rpcOfVersions } from './parts/tryton-rpc.ts'

const PARTY = 'model.party.party'
const ASKED_AT_ONCE = 25
const MOST_ROWS = 500

/**
 * Tryton 6.0 with its module `party`, on the rep's own server: JSON-RPC in a session, since its application keys give no
 * access to records. A party that we create has our key as its code, which the server keeps unique, so a repeated request
 * creates one party.
 */
const tryton: Connector = {
  id: 'tryton',
  name: 'Tryton',
  address: '',
  asks: [{ name: 'database' }, { name: 'user' }, { name: 'password', secret: true }],
  keyPage: '{address}/',
  batch: 50,
  parallel: 1,
  settle: 10_000,
  // The module `party` has no association between parties.
  ties: 'apart',
  empty: null,

  signed: (request, secret, { facts }) => ({
    ...request,
    path: pathOf(facts),
    headers: { ...request.headers, Authorization: `Session ${secret['session'] ?? ''}` },
  }),
  *renewed(secret, facts) {
    const user = facts['user'] ?? secret['user'] ?? ''
    const params = [user, { password: secret['password'] ?? '' }]
    const body = { id: 1, method: 'common.db.login', params }
    const [id, token] = list(resultOf(yield { method: 'POST', path: pathOf(facts), body }))
    // Only the user id and the token matter; a non-Latin name would not fit into a header.
    return { ...secret, session: btoa(`${encodeURIComponent(user)}:${text(id)}:${text(token)}`) }
  },
  trouble: troubleOf,
  pace: paceOf,

  *account() {
    const preferences = resultOf(yield rpc('model.res.user.get_preferences', false))
    return { name: text(member(preferences, 'name')) || 'Tryton', facts: {} }
  },

  *schema() {
    resultOf(yield rpc(`${PARTY}.fields_get`, ['name', 'code']))
    const parts = resultOf(yield rpc('model.party.address.fields_get', [...ADDRESS]))
    const countries = list(resultOf(yield rpc('model.country.country.search_read', [], 0, 1000, [['id', 'ASC']], ['name']))) // prettier-ignore
    const options = countries.map((row) => ({ value: text(member(row, 'id')), label: text(member(row, 'name')) })) // prettier-ignore
    const fields: RemoteField[] = [
      { name: 'name', label: 'Name', type: 'text', required: true },
      { name: 'email', label: 'E-Mail', type: 'email', many: true },
      { name: 'phone', label: 'Phone', type: 'phone', many: true },
      { name: 'website', label: 'Website', type: 'url' },
      ...ADDRESS.filter((part) => part !== 'country' || options.length > 0).map((part): RemoteField => ({
        name: part,
        label: text(member(member(parts, part), 'string')) || part,
        ...(part === 'country' ? { type: 'choice', options } : { type: part === 'street' ? 'long' : 'text' }),
      })),
    ]
    return { company: fields, person: fields, keyFields: { company: 'code', person: 'code' } }
  },

  defaults: (schema) =>
    mappingOf(schema, {
      company: [
        ['company.name', 'name'],
        ['company.site', 'website'],
        ['company.email', 'email'],
        ['company.phone', 'phone'],
        ['company.address/street', 'street'],
        ['company.address/postalCode', 'postal_code'],
        ['company.address/locality', 'city'],
        ['company.address/country', 'country'],
      ],
      person: [
        ['person.name', 'name'],
        ['person.email', 'email'],
        ['person.phone', 'phone'],
      ],
    }),

  *byIds(_site, _kind, ids, fields) {
    return yield* found(ids, fields, (some) => [['id', 'in', some.map(Number)]])
  },
  *byKeys(_site, _kind, keys, fields) {
    return yield* found(keys, fields, (some) => [
      ['OR', ['code', 'in', some.map(keyWritten)], ['identifiers.code', 'in', some.map(keyWritten)]],
    ])
  },
  *alike(_site, kind, hints, fields) {
    const records = yield* found(hints, fields, (some) => [
      ['active', '=', true],
      ['OR', ...some.flatMap((hint) => conditions(kind, hint))],
    ])
    return records.filter((record) => mayBe(kind, record))
  },

  write(_site, _kind, writes) {
    if (writes[0]?.id === undefined) return rpc(`${PARTY}.create`, writes.map(partyOf))
    const versions = writes.flatMap(({ id, version }) => version === undefined ? [] : [[`${PARTY.slice(6)},${id!}`, version]]) // prettier-ignore
    return rpcOfVersions(`${PARTY}.write`, Object.fromEntries(versions) as Record<string, string>, ...writes.flatMap((write): Json[] => [[idOf(write.id!)], partyOf(write)])) // prettier-ignore
  },
  written: (_site, _kind, writes, answer) => outcomesOf(writes, answer),
  remove: (_site, _kind, id) => rpc(`${PARTY}.delete`, [idOf(id)]),
  removed: (answer) =>
    answer.status < 300 && member(answer.body, 'result') === null ? { is: 'done', id: '' } : member(answer.body, 'error') === undefined && answer.status < 300 ? { is: 'unknown' } : refusal(answer), // prettier-ignore

  shown: shownPlainly,
  encoded: encodedPlainly,
  page: ({ address, facts }, _kind, id) =>
    `${address}/#${encodeURIComponent(facts['database'] ?? '')}/model/${PARTY.slice(6)}/${encodeURIComponent(id)}`,
}

export default tryton

const pathOf = (facts: Readonly<Record<string, string>>) => `/${encodeURIComponent(facts['database'] ?? '')}/`
const idOf = (id: string) => Number(id)

function conditions(kind: CrmObject, { name, domains, emails }: Hints): Json[] {
  const reached = (type: string, value: string) => ['contact_mechanisms', 'where', [['type', '=', type], ['value', 'ilike', value]]] // prettier-ignore
  return [
    ...(name === '' ? [] : [['name', 'ilike', escaped(name)]]),
    ...emails.slice(0, 3).map((email) => reached('email', escaped(email))),
    ...(kind === 'company' ? domains.slice(0, 3).map((domain) => reached('website', `%${escaped(domain)}%`)) : []), // prettier-ignore
  ]
}

/** `ilike` ignores case; its wildcards are escaped. */
const escaped = (value: string) => value.replace(/[\\%_]/g, String.raw`\$&`)

function* found<T>(
  items: readonly T[],
  fields: readonly string[],
  where: (some: T[]) => Json[],
): Steps<RemoteRecord[]> {
  const records = new Map<string, RemoteRecord>()
  for (const some of chunks(items, ASKED_AT_ONCE))
    for (let offset = 0; ; offset += MOST_ROWS) {
      const request = rpc(`${PARTY}.search_read`, where(some), offset, MOST_ROWS, [['id', 'ASC']], WANTED)
      const rows = list(resultOf(yield request))
      for (const row of rows) records.set(text(member(row, 'id')), recordOf(row, fields))
      if (rows.length < MOST_ROWS) break
    }
  records.delete('')
  return [...records.values()]
}
