import { closeCrm, openCrm } from '../../browser/crm-access.ts'
import { closeSignIn } from '../../browser/sign-in.ts'
import { deleteSecret, storeSecret } from '../../browser/secrets.ts'
import { vaultState } from '../../browser/vault.ts'
import type { Account, Connector, Secret } from '../../connectors/connector.ts'
import { connectors } from '../../connectors/shelf.ts'
import { problem, type Connection, type CrmObject, type Mapping, type RemoteSchema } from '../../model/index.ts' // prettier-ignore
import { database } from '../../storage/database.ts'
import { hash } from '../../text/hash.ts'
import { isSafeAddress } from './access.ts'
import { ask, asker, NoAnswer, tried, type ConnectProblem } from './asking.ts'
import { ports } from './real-ports.ts'
import { signedIn } from './sign-in.ts'

/** Requests access to the one origin; must be called first in the rep's click. */
export function askAccess(address: string, signsIn: boolean): Promise<boolean> {
  return openCrm(address, signsIn)
}

/** Tests the key, reads the account and its fields, and stores the connection. The key goes nowhere else. */
export async function connect(
  connectorId: string,
  address: string,
  pasted: Secret,
  now: Date,
): Promise<{ readonly ok: true; readonly connection: Connection } | ConnectProblem> {
  const connector = connectors.get(connectorId)!
  if (!isSafeAddress(address)) return problem('crmAddress')
  if ((await vaultState()) === 'locked') return problem('crmLocked')
  return tried(async () => {
    const facts = factsOf(connector, pasted)
    const secret = await keyFor(connector, address, pasted, facts)
    const account = await ask<Account>(connector, address, secret, facts, connector.account())
    const known = { ...facts, ...account.facts }
    const schema = await ask<RemoteSchema>(connector, address, secret, known, connector.schema(known))
    const id = hash('connection', connectorId, address, account.name, ...Object.values(facts))
    const before = await database.connections.get(id)
    const connection: Connection = {
      id,
      connector: connectorId,
      address,
      account: account.name,
      facts: known,
      schema,
      mapping: before?.mapping ?? connector.defaults(schema),
      createdAt: before?.createdAt ?? now.toISOString(),
      state: 'ready',
      waitUntil: 0,
    }
    if (!(await storeSecret(id, secret))) throw new NoAnswer('crmLocked')
    await database.connections.put(connection)
    return { ok: true, connection }
  })
}

/** The credentials: the pasted key, a session created from it, or tokens from the CRM's sign-in page. */
async function keyFor(
  connector: Connector,
  address: string,
  pasted: Secret,
  facts: Readonly<Record<string, string>>,
): Promise<Secret> {
  if (!connector.signIn) return connector.renewed ? ask(connector, address, pasted, facts, connector.renewed(pasted, facts)) : pasted // prettier-ignore
  const answer = await signedIn(connector.signIn, pasted, address)
  if (!answer.ok) throw new NoAnswer('crmNotSignedIn', answer.said)
  return ask(connector, address, pasted, facts, connector.signIn.keyOf(pasted, answer.back, answer.code, answer.verifier)) // prettier-ignore
}

/** Connect form values that are not secret: a database's name. */
function factsOf(connector: Connector, pasted: Secret): Record<string, string> {
  return Object.fromEntries(connector.asks.filter(({ secret, name }) => !secret && pasted[name]).map(({ name }) => [name, pasted[name]!])) // prettier-ignore
}

/** Creates our key field with the rep's consent; `once` is an administrator's key, used only for this and not stored. */
export async function makeKeyFields(
  connectionId: string,
  once?: Secret,
): Promise<{ readonly ok: true } | ConnectProblem> {
  const connection = await database.connections.get(connectionId)
  const connector = connectors.get(connection?.connector ?? '')
  if (!connection || !connector?.makeKeyField) return problem('crmNotUnderstood')
  const secret = once ?? (await ports.secretOf(connectionId)) ?? {}
  if (secret === 'locked') return problem('crmLocked')
  const asked = asker(connector, connection, secret, once === undefined)
  return tried(async () => {
    const missing = (['company', 'person'] as const).filter((object) => connection.schema.keyFields[object] === undefined) // prettier-ignore
    for (const object of missing as CrmObject[]) await asked(connector.makeKeyField!(object))
    return readFieldsAgain(connectionId)
  })
}

/** Reloads the CRM's fields. */
export async function readFieldsAgain(connectionId: string): Promise<{ readonly ok: true } | ConnectProblem> {
  const connection = await database.connections.get(connectionId)
  const connector = connectors.get(connection?.connector ?? '')
  if (!connection || !connector) return problem('crmNotUnderstood')
  const secret = (await ports.secretOf(connectionId)) ?? {}
  if (secret === 'locked') return problem('crmLocked')
  return tried(async () => {
    const asked = asker(connector, connection, secret, true)
    const schema = await asked(connector.schema(connection.facts))
    await database.connections.update(connectionId, { schema })
    return { ok: true as const }
  })
}

export async function saveMapping(connectionId: string, mapping: Mapping): Promise<void> {
  await database.connections.update(connectionId, { mapping })
}

/**
 * Deletes credentials, permission and connection. Receipts and the record links stay, so that reconnecting creates no
 * duplicates.
 */
export async function disconnect(connectionId: string): Promise<void> {
  const connection = await database.connections.get(connectionId)
  if (!connection) return
  await deleteSecret(connectionId)
  await database.transaction('rw', [database.connections, database.jobs], async () => {
    await database.connections.delete(connectionId)
    const active = database.jobs.where('connectionId').equals(connectionId)
    await active.filter(({ state }) => state !== 'done' && state !== 'cancelled').modify({ state: 'paused', stoppedBy: 'key' }) // prettier-ignore
  })
  const others = await database.connections.toArray()
  await closeCrm(connection.address, others.map(({ address }) => address)) // prettier-ignore
  const signsIn = ({ connector }: Connection) => connectors.get(connector)?.signIn !== undefined
  if (signsIn(connection) && !others.some(signsIn)) await closeSignIn()
}
