// Requests to a fake CRM in the same process, with seeded faults. The clock is the caller's.

/**
 * @param {{ writeKey(call: object): string | undefined, answer(call: object): object, store: object }} crm
 * @param {{ now(): number, pass(ms: number): Promise<void>, faults?: { next(): any }, late?: () => number, timeout?: number }} world
 */
export function network(crm, world) {
  return {
    calls: 0,
    /**
     * Answers as `send` does: status, headers, body, or why there is none.
     * @returns {Promise<any>}
     */
    async send(_address, request) {
      this.calls += 1
      const headers = Object.fromEntries(Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])) // prettier-ignore
      const call = { method: request.method, path: request.path, headers, body: request.body && JSON.parse(JSON.stringify(request.body)), form: request.form } // prettier-ignore
      const fault = world.faults?.next()
      if (fault?.when === 'before') return heard(fault.answer(world.now()), world)
      const key = crm.writeKey(call)
      const work = () => crm.answer(call)
      const answer = key === undefined ? work() : await crm.store.under(key, async () => { await world.pass(1); return work() }) // prettier-ignore
      return heard(fault ? fault.answer(world.now()) : answer, world)
    },
  }
}

async function heard(answer, world) {
  const nothing = (lost) => ({ status: 0, headers: {}, body: undefined, lost })
  if (answer.cut) return nothing('network')
  if (answer.stall) {
    await world.pass(world.timeout ?? 30_000)
    return nothing('timeout')
  }
  const { status, headers, body, text } = answer
  if (text === undefined) return { status, headers, body: JSON.parse(JSON.stringify(body)) }
  if (text === '') return { status, headers, body: undefined }
  try {
    return { status, headers, body: JSON.parse(text) }
  } catch {
    return status < 400 ? { status, headers, body: undefined, lost: 'notJson' } : { status, headers, body: undefined } // prettier-ignore
  }
}
