/**
 * Roles in a company's buying process, after the classic buying centre. `unknown` is a role too: somebody checked and could
 * not tell.
 */
export const buyingRoles = [
  'final',
  'technical',
  'financial',
  'influencer',
  'user',
  'gatekeeper',
  'opponent',
  'unknown',
] as const

export type BuyingRole = (typeof buyingRoles)[number]

/** The roles that every purchase needs; the others are nice to know. */
export const neededRoles = [
  'final',
  'technical',
  'financial',
  'influencer',
  'user',
] as const satisfies readonly BuyingRole[]

export function isBuyingRole(text: string): text is BuyingRole {
  return (buyingRoles as readonly string[]).includes(text)
}
