import type { CrmObject, Json, RemoteRecord } from '../../model/index.ts'
import { webHost } from '../../text/web-host.ts'
import type { Write } from '../connector.ts'
import { list, member, optional, text, type JsonObject } from './json.ts'
import { isoOf } from './tryton-rpc.ts'

/** Prefix of our key, so that nobody takes it for a number of their own. */
const OURS = 'prospect:'
/** Fields that are nested rows in Tryton, by their type. */
const MECHANISMS = ['email', 'phone', 'website'] as const
export const ADDRESS = ['street', 'postal_code', 'city', 'country'] as const
/** The current rows with their ids, from which changes are computed. */
const ROWS = '@rows'

export const WANTED = [
  'name', 'code', 'create_date', 'write_date', '_timestamp', 'identifiers.type', 'identifiers.code',
  'contact_mechanisms.type', 'contact_mechanisms.value', ...ADDRESS.map((part) => `addresses.${part}`),
] // prettier-ignore

export const keyWritten = (key: string) => `${OURS}${key}`

/**
 * Converts a party to a record. If we created it, its code is our key; otherwise the code is the firm's own number, and our
 * key is an additional identifier.
 */
export function recordOf(row: Json, fields: readonly string[]): RemoteRecord {
  const mechanisms = list(member(row, 'contact_mechanisms.'))
  const address = list(member(row, 'addresses.'))[0]
  const codes = [member(row, 'code'), ...list(member(row, 'identifiers.')).map((each) => member(each, 'code'))] // prettier-ignore
  const key = codes.map(text).find((code) => code.startsWith(OURS))?.slice(OURS.length) // prettier-ignore
  const of = (type: string) => mechanisms.filter((each) => text(member(each, 'type')) === type).map((each) => text(member(each, 'value'))) // prettier-ignore
  const all: Record<string, Json> = { name: text(member(row, 'name')), code: key ?? '', email: of('email'), phone: of('phone'), website: of('website').slice(0, 1) } // prettier-ignore
  for (const part of ADDRESS) all[part] = text(member(address, part))
  const modifiedAt = isoOf(member(row, 'write_date') ?? member(row, 'create_date'))
  const createdAt = isoOf(member(row, 'create_date'))
  const values = Object.entries(all).filter(([name, value]) => fields.includes(name) && value !== '' && list(value).length + text(value).length > 0) // prettier-ignore
  const rows = { identifiers: list(member(row, 'identifiers.')), mechanisms, address: address ?? null }
  return {
    id: text(member(row, 'id')),
    name: text(all['name']),
    values: { ...Object.fromEntries(values), [ROWS]: rows },
    domains: of('website').map(webHost).filter(Boolean),
    emails: of('email'),
    ...(key === undefined ? {} : { key }),
    ...(modifiedAt === '' ? {} : { modifiedAt }),
    ...(createdAt === '' ? {} : { createdAt }),
    ...optional('version', text(member(row, '_timestamp'))),
  }
}

/** Companies and people are both parties: keys of people contain a dot, and a party with a website is not a person. */
export function mayBe(kind: CrmObject, { key, domains = [] }: RemoteRecord): boolean {
  if (key !== undefined) return key.includes('.') === (kind === 'person')
  return kind === 'company' || domains.length === 0
}

/** A write as the values of a party, with nested rows as Tryton's `create`, `write` and `delete`. */
export function partyOf(write: Write): JsonObject {
  const rows = write.standing?.[ROWS]
  const party: Record<string, Json> = {}
  const mechanisms: Json[] = []
  const address: Record<string, Json> = {}
  for (const [name, value] of Object.entries(write.values)) {
    if (isMechanism(name)) mechanisms.push(...mechanismChange(name, value, list(member(rows, 'mechanisms'))))
    else if (isAddress(name))
      address[name] = name === 'country' && value !== null ? Number(text(value)) : value // prettier-ignore
    else if (name === 'code') Object.assign(party, keyChange(value, list(member(rows, 'identifiers'))))
    else party[name] = value
  }
  if (write.id === undefined) party['code'] = keyWritten(write.key)
  if (mechanisms.length > 0) party['contact_mechanisms'] = mechanisms
  const changed = addressChange(address, member(rows, 'address'))
  return changed.length > 0 ? { ...party, addresses: changed } : party
}

/** Rows that stay are not touched, with whatever else they contain. */
function mechanismChange(type: string, value: Json, standing: readonly Json[]): Json[] {
  const wanted = (Array.isArray(value) ? list(value) : [value]).map(text).filter(Boolean)
  const own = standing.filter((row) => text(member(row, 'type')) === type)
  const folded = (each: string) => (type === 'phone' ? each.replace(/[^\d+x]/gi, '') : each.trim())
  const keep = new Set(wanted.map(folded))
  const there = new Set(own.map((row) => folded(text(member(row, 'value')))))
  const gone = own.filter((row) => !keep.has(folded(text(member(row, 'value'))))).map((row) => member(row, 'id')!) // prettier-ignore
  const added = wanted.filter((each) => !there.has(folded(each))).map((each) => ({ type, value: each }))
  // Only the first website may be changed: the others were never shown.
  const taken = type === 'website' ? gone.slice(0, 1) : gone
  return [...(taken.length > 0 ? [['delete', taken]] : []), ...(added.length > 0 ? [['create', added]] : [])]
}

/** A cleared address stays as an empty row: other records may refer to it. */
function addressChange(address: JsonObject, standing: Json | undefined): Json[] {
  if (Object.keys(address).length === 0) return []
  const id = member(standing, 'id')
  if (id !== undefined) return [['write', [id], address]]
  return Object.values(address).every((value) => value === null) ? [] : [['create', [address]]]
}

function keyChange(value: Json, identifiers: readonly Json[]): JsonObject {
  if (text(value) !== '') return { identifiers: [['create', [{ code: keyWritten(text(value)) }]]] }
  const ours = identifiers.filter((row) => text(member(row, 'code')).startsWith(OURS))
  return ours.length === 0 ? {} : { identifiers: [['delete', ours.map((row) => member(row, 'id')!)]] }
}

const isMechanism = (name: string) => (MECHANISMS as readonly string[]).includes(name)
const isAddress = (name: string) => (ADDRESS as readonly string[]).includes(name)
