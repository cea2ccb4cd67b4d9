import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understood } from '../../lib/actions/crm/send.ts'
import { RefusedReading, type Connector, type Steps, type Write } from '../../lib/connectors/connector.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import type { CrmAnswer, Json, RemoteField, RemoteSchema } from '../../lib/model/index.ts'

/** A server that is broken, compromised or not what it claims to be may answer anything. */
const numRuns = Number(process.env['CASES'] ?? 300)

const word = fc.constantFrom('id', 'data', 'results', 'records', 'list', 'items', 'value', 'values', 'attributes', 'fields', 'properties', 'name', 'Name', 'label', 'type', 'total', 'paging', 'next', 'after', 'done', 'nextRecordsUrl', 'success', 'errors', 'error', 'message', 'errorCode', 'result', 'length', '0', 'options', 'companyId', 'domain', 'email', 'emails', 'additional_data', 'next_cursor', 'has_more', 'status', 'inputs', 'category', 'compositeResponse', 'referenceId', 'body', 'httpStatusCode', '__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON') // prettier-ignore
const leaf = fc.oneof(fc.string({ maxLength: 12 }), word, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constantFrom('k1', 'k2', '9', 'x'.repeat(100_000), '<script>', '\ud800', 1e308, -1)) // prettier-ignore
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf as fc.Arbitrary<Json>, fc.array(tie('json'), { maxLength: 4 }) as fc.Arbitrary<Json>, fc.dictionary(word, tie('json'), { maxKeys: 6, noNullPrototype: true }) as fc.Arbitrary<Json>), // prettier-ignore
}))
const headers = fc.dictionary(fc.constantFrom('retry-after', 'date', 'ratelimit', 'x-ratelimit-remaining', 'x-hubspot-ratelimit-daily-remaining', 'sforce-limit-info', 'location', '__proto__'), fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('-1', '1e99', 'NaN', 'Thu, 99 Foo 2026'))) // prettier-ignore
const body = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  json.map((value) => JSON.stringify(value).slice(0, -1)),
  fc.constantFrom('', '   ', 'null', '[]', '{}', '<!doctype html><title>Sign in</title>', '{"__proto__":{"polluted":1},"results":[{"__proto__":{"polluted":1},"id":"9"}]}', '['.repeat(5000) + ']'.repeat(5000)), // prettier-ignore
)
const answer: fc.Arbitrary<CrmAnswer> = fc
  .tuple(fc.constantFrom(200, 201, 204, 207, 302, 400, 403, 404, 409, 413, 418, 422, 0), headers, body)
  .map(([status, heads, text]) => understood(status, heads, text))

/** Drives a read with hostile answers; returns its result, undefined if it reported a refusal. */
function driven<T>(steps: Steps<T>, answers: readonly CrmAnswer[]): T | undefined {
  try {
    let step = steps.next()
    // Endless "there is more" pages are a server's trick, and the engine keeps asking; sixty are enough here.
    for (let turn = 0; !step.done && turn < 60; turn += 1) step = steps.next(answers[turn % answers.length]!)
    return step.done ? step.value : undefined
  } catch (failure) {
    if (failure instanceof RefusedReading) return undefined
    throw failure
  }
}

const field = (name: string): RemoteField => ({ name, label: name, type: 'text' })
const schema: RemoteSchema = { company: [field('name')], person: [field('name')], keyFields: { company: 'keyed', person: 'keyed' } } // prettier-ignore
const site = { address: 'https://crm.example', facts: { portal: '4242', database: 'firm', user: 'export', clientId: 'c' }, schema } // prettier-ignore
const texts = (value: unknown) => typeof value === 'string'

function check(crm: Connector, answers: readonly CrmAnswer[]): void {
  const first = answers[0]!
  const trouble = crm.trouble(first)
  expect(['key', 'busy', 'quota', 'lost', undefined]).toContain(trouble)
  const pace = crm.pace(first, Date.UTC(2026, 2, 1))
  if (pace) expect(Number.isFinite(pace.wait) && pace.wait >= 0, JSON.stringify(pace)).toBe(true)
  // The engine passes in only answers that are no trouble.
  const given = answers.filter((one) => crm.trouble(one) === undefined)
  if (given.length === 0) return
  const account = driven(crm.account(), given)
  if (account) expect(texts(account.name) && Object.values(account.facts).every(texts)).toBe(true)
  const read = driven(crm.schema(site.facts), given)
  for (const one of [...(read?.company ?? []), ...(read?.person ?? [])])
    expect(texts(one.name) && texts(one.label)).toBe(true)
  if (read) crm.defaults(read)
  for (const object of ['company', 'person'] as const) {
    for (const records of [
      driven(crm.byIds(site, object, ['9'], ['name']), given),
      driven(crm.byKeys(site, object, ['k1', 'k2'], ['name']), given),
      driven(crm.alike(site, object, [{ key: 'k1', name: 'Nordwind', domains: ['n.example'], emails: [] }], ['name']), given),
    ]) {
      for (const record of records ?? []) {
        expect([record.id, record.name].every(texts), JSON.stringify(record).slice(0, 300)).toBe(true)
        expect(record.id).not.toBe('')
        for (const value of Object.values(record.values)) crm.shown(schema[object][0]!, value).forEach((text) => expect(texts(text)).toBe(true)) // prettier-ignore
      }
    } // prettier-ignore
    const writes: readonly Write[] = [{ key: 'k1', values: { name: 'A' } }, { key: 'k2', values: { name: 'B' } }].slice(0, crm.batch) // prettier-ignore
    for (const some of [writes, writes.map((one) => ({ ...one, id: '9' }))]) {
      const outcomes = crm.written(site, object, some, first)
      expect([...outcomes.keys()].filter((key) => !some.some((one) => one.key === key)), 'of nothing else than was written').toEqual([]) // prettier-ignore
      for (const outcome of outcomes.values()) {
        expect(['done', 'refused', 'split', 'gone', 'duplicate', 'again', 'unknown']).toContain(outcome.is)
        if (outcome.is === 'done') expect(texts(outcome.id) && outcome.id !== '', 'an id is a word').toBe(true) // prettier-ignore
        if (outcome.is === 'refused') expect(texts(outcome.detail)).toBe(true)
      }
    }
    expect(texts(crm.removed(first).is)).toBe(true)
  }
  if (crm.companiesOf) driven(crm.companiesOf(site, ['9']), given)
  if (crm.tied) {
    const ties = [{ key: 'k1', personId: '9', companyId: '7' }]
    for (const key of crm.tied(ties, first).keys()) expect(key).toBe('k1')
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
}

describe.each([...connectors.values()])('$id, with arbitrary answers', (crm) => {
  it('throws nothing but a refusal, and accepts nothing malformed', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 4 }), (answers) => check(crm, answers)),
      // An id of `false`, Odoo's notation for empty.
      { numRuns, examples: [[[{ status: 200, headers: {}, body: [{ id: false }] }]]] },
    )
  })
})
