import { isUsed } from '../model/index.ts'

/** Categories in which a company uses one account for all its sites. Font kits and video channels identify nobody. */
const OF_THE_COMPANY: ReadonlySet<string> = new Set([
  'crm',
  'marketing-automation',
  'chat',
  'support',
  'analytics',
  'session-replay',
  'customer-data',
  'advertising',
  'visitor-identification',
  'commerce',
  'hr',
  'tag-manager',
  'experimentation',
  'scheduling',
  'consent',
  'identity',
])

/** Keys of the vendor accounts in a technology's parts: `account:hubspot:12345678`. */
export function accountKeysOf(parts: Readonly<Record<string, string>> | undefined): string[] {
  const { id, account, category } = parts ?? {}
  if (!id || !account || !OF_THE_COMPANY.has(category ?? '') || !isUsed(parts)) return []
  return account.split(' ', 4).map((one) => `account:${id}:${one}`)
}

/** Whether a key only links relatives. Such a key never proposes a merge and never matches an import. */
export function isKeyOfRelatives(key: string): boolean {
  return key.startsWith('parent:') || key.startsWith('account:')
}
