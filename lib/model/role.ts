/** Parts that people play when a company buys, after the classic buying centre. `unknown` is a role too: somebody looked and could not tell. */
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

/** The roles that a purchase needs somebody for; the others are good to know of. */
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
