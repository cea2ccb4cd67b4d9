// A fake CRM on loopback, over real HTTP, with seeded faults.
import { createServer } from 'node:http'
import { URLSearchParams } from 'node:url'

/**
 * @param {{ writeKey(call: object): string | undefined, answer(call: object): any, store: import('./store.mjs').Store }} crm
 * @param {{ faults?: { next(): any }, slow?: number }} [options] `slow`: milliseconds that a write takes, so that a kill can fall into it
 */
export async function serveCrm(crm, options = {}) {
  const waiting = new Set()
  const state = { ...options, calls: 0, slowest: 0 }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    state.calls += 1
    const call = { method: request.method, path: request.url, headers: request.headers, ...bodyOf(request, text) } // prettier-ignore
    const fault = state.faults?.next()
    if (fault?.when === 'before') return reply(response, fault.answer(Date.now()), waiting)
    const key = crm.writeKey(call)
    const work = async () => {
      if (key !== undefined && state.slow) await new Promise((resolve) => setTimeout(resolve, state.slow))
      return crm.answer(call)
    }
    // A request that has arrived is carried out even if the client is gone.
    const answer = key === undefined ? await work() : await crm.store.under(key, work)
    reply(response, fault ? fault.answer(Date.now()) : answer, waiting)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    state,
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      for (const response of waiting) response.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function bodyOf(request, text) {
  if (text === '') return {}
  if (/urlencoded/.test(request.headers['content-type'] ?? '')) return { form: Object.fromEntries(new URLSearchParams(text)) } // prettier-ignore
  try {
    return { body: JSON.parse(text) }
  } catch {
    return {}
  }
}

function reply(response, answer, waiting) {
  if (answer.cut) return response.destroy()
  if (answer.stall) {
    waiting.add(response)
    return response.on('close', () => waiting.delete(response))
  }
  const { status, headers, body, text } = answer
  response.writeHead(
    status,
    body === undefined ? headers : { 'content-type': 'application/json', ...headers },
  )
  response.end(body === undefined ? (text ?? '') : JSON.stringify(body))
}
