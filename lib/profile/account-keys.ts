import { isUsed } from '../model/index.ts'

/** Categories in which a company has one account for all its sites; a font kit or a video channel is anybody's. */
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

/** Keys of the accounts that a technology's parts tell: `account:hubspot:12345678`. */
export function accountKeysOf(parts: Readonly<Record<string, string>> | undefined): string[] {
  const { id, account, category } = parts ?? {}
  if (!id || !account || !OF_THE_COMPANY.has(category ?? '') || !isUsed(parts)) return []
  return account.split(' ', 4).map((one) => `account:${id}:${one}`)
}

/** Keys by which relatives are found. They name no company: nothing is offered for merging, and no import is matched, by them. */
export function isKeyOfRelatives(key: string): boolean {
  return key.startsWith('parent:') || key.startsWith('account:')
}
