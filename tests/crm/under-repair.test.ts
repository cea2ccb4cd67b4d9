import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { ask, NoAnswer } from '../../lib/actions/crm/asking.ts'
import { connectors } from '../../lib/connectors/shelf.ts'

it.each([
  [503, 'crmBusy'],
  [500, 'crmUnreachable'],
  [401, 'crmRefusedKey'],
])('a server that answers %i with a page is told to the rep as %s', async (status, problem) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end('<h1>Back soon</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const espocrm = connectors.get('espocrm')!
  const failure: unknown = await ask(espocrm, address, { token: 'k' }, {}, espocrm.account()).catch((why: unknown) => why) // prettier-ignore
  server.close()
  expect(failure).toBeInstanceOf(NoAnswer)
  expect((failure as NoAnswer).key).toBe(problem)
})
