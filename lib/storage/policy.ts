import { noPolicy, policySchema, type Policy } from '../model/index.ts'
import { database, type Database } from './database.ts'

const POLICY = 'policy'

/** The settings locked by enterprise policy, as last read from the browser; see lib/browser/policy.ts. */
export async function readPolicy(db: Database = database): Promise<Policy> {
  const read = policySchema.safeParse((await db.settings.get(POLICY))?.value ?? {})
  return read.success ? read.data : noPolicy
}

/** Stores the policy for exports and for pages that cannot read it from the browser. */
export async function keepPolicy(policy: Policy, db: Database = database): Promise<void> {
  const known = await readPolicy(db)
  if (JSON.stringify(known) !== JSON.stringify(policy)) await db.settings.put({ key: POLICY, value: policy })
}
