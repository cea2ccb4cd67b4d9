import { noPolicy, policySchema, type Policy } from '../model/index.ts'
import { database, type Database } from './database.ts'

const POLICY = 'policy'

/** What the company locks, as the browser last told it; see lib/browser/policy.ts. */
export async function readPolicy(db: Database = database): Promise<Policy> {
  const read = policySchema.safeParse((await db.settings.get(POLICY))?.value ?? {})
  return read.success ? read.data : noPolicy
}

/** Keeps what the browser tells, so that exports and pages without the browser's ear go by it too. */
export async function keepPolicy(policy: Policy, db: Database = database): Promise<void> {
  const known = await readPolicy(db)
  if (JSON.stringify(known) !== JSON.stringify(policy)) await db.settings.put({ key: POLICY, value: policy })
}
