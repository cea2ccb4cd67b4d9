import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { send } from '../../lib/actions/crm/send.ts'
import { connectors } from '../../lib/connectors/shelf.ts'
import type { CrmRequest, RemoteSchema } from '../../lib/model/index.ts'
import { kinds, names } from './kinds.ts'

/** A third party that would learn the key, and a CRM that redirects everyone there. */
let stranger: Server
let crm: Server
let visits: string[] = []
let status = 302
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

beforeAll(async () => {
  stranger = createServer((request, response) => {
    visits.push(`${request.method} ${JSON.stringify(request.headers)}`)
    response.end('{}')
  })
  await listening(stranger)
  crm = createServer((_request, response) => {
    response.writeHead(status, { location: `${addressOf(stranger)}/taken` })
    response.end('{}')
  })
  await listening(crm)
})
afterAll(() => {
  stranger.close()
  crm.close()
})
beforeEach(() => {
  visits = []
})

const schema: RemoteSchema = { company: [], person: [], keyFields: { company: 'key', person: 'key' } }

describe.each(names)('%s answering with a redirect', (kind) => {
  const connector = connectors.get(kind)!
  const { secret } = kinds[kind]
  const site = { address: '', facts: {}, schema }

  /** The first request of each operation. */
  function calls(): CrmRequest[] {
    const first = (steps: Generator<CrmRequest, unknown, unknown>) => steps.next().value as CrmRequest
    const write = { key: 'k', values: { name: 'Pumpenwerk' } }
    return [
      first(connector.account()),
      first(connector.schema({})),
      first(connector.byIds(site, 'company', ['1'], ['name'])),
      connector.write(site, 'company', [write]),
      connector.remove(site, 'company', '1'),
      ...(connector.renewed ? [first(connector.renewed(secret, {}))] : []),
      ...(connector.signIn ? [first(connector.signIn.keyOf(secret, 'https://back.example/', 'code', 'proof'))] : []), // prettier-ignore
    ].filter((request) => request !== undefined)
  }

  it.each([301, 302, 303, 307, 308])('%i leaks no key', async (code) => {
    status = code
    const made = calls()
    expect(made.length).toBeGreaterThanOrEqual(5)
    for (const request of made) {
      const { method, path, headers, body, form } = connector.signed(request, secret, { address: addressOf(crm), facts: {} }) // prettier-ignore
      const signed = { method, path, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }), ...(form ? { form } : {}) } // prettier-ignore
      const answer = await send(addressOf(crm), signed)
      expect(answer).toMatchObject({ status: 0, lost: 'redirected' })
    }
    expect(visits).toEqual([])
  })
})
