import { isRefusedReading, type Connector, type Secret, type Steps } from '../../connectors/connector.ts'
import { problem, type Connection, type CrmRequest } from '../../model/index.ts'
import { problemOf, type ConnectProblem } from './connect-problem.ts'
import { ports } from './real-ports.ts'
import { renewal } from './renewal.ts'
import { send } from './send.ts'

/** Reads with the stored credentials, renewing them once if they have expired. */
export function asker(connector: Connector, connection: Connection, secret: Secret, renews: boolean) {
  const renew = renews ? (used: Secret) => renewal(connector, connection, used, ports) : undefined
  return <T>(steps: Steps<T>) => ask(connector, connection.address, secret, connection.facts, steps, renew)
}

/** A read outside of a run: no retries, and failures are returned. */
export async function ask<T>(
  connector: Connector,
  address: string,
  secret: Secret,
  facts: Readonly<Record<string, string>>,
  steps: Steps<T>,
  renew?: (used: Secret) => ReturnType<typeof renewal>,
): Promise<T> {
  let step = steps.next()
  let key = secret
  while (!step.done) {
    const hear = (request: CrmRequest) => send(address, connector.signed(request, key, { address, facts }))
    let answer = await hear(step.value)
    const made = connector.trouble(answer) === 'key' ? await renew?.(key) : undefined
    if (made?.is === 'new') {
      key = made.secret
      answer = await hear(step.value)
    }
    const trouble = connector.trouble(answer)
    if (trouble !== undefined) throw new NoAnswer(problemOf(trouble, answer))
    step = steps.next(answer)
  }
  return step.value
}

export type { ConnectProblem }

export class NoAnswer extends Error {
  readonly key: ConnectProblem['problem']
  readonly about: string | undefined
  constructor(key: ConnectProblem['problem'], about?: string) {
    super(key)
    this.key = key
    this.about = about
  }
}

export async function tried<T>(work: () => Promise<T>): Promise<T | ConnectProblem> {
  try {
    return await work()
  } catch (failure) {
    if (failure instanceof NoAnswer) return problem(failure.key, failure.about)
    if (isRefusedReading(failure)) return problem(failure.status === 403 ? 'crmNoRight' : 'crmNotUnderstood', failure.message) // prettier-ignore
    throw failure
  }
}
