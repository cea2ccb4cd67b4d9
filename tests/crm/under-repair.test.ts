import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { problemOf } from '../../lib/actions/crm/connect-problem.ts'
import { send } from '../../lib/actions/crm/send.ts'
import { connectors } from '../../lib/connectors/shelf.ts'

it.each([
  [503, 'crmBusy'],
  [500, 'crmUnreachable'],
  [401, 'crmRefusedKey'],
])('a server that answers %i with a page is reported as %s at connect', async (status, problem) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end('<h1>Back soon</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answer = await send(address, { method: 'GET', path: '/api/v1/App/user' })
  server.close()
  expect(problemOf(connectors.get('espocrm')!.trouble(answer)!, answer)).toBe(problem)
})
