import type { Policy } from '../model/index.ts'

/** Whether policy allows data to go to this connector or file format, by its id. */
export function mayGoTo(destination: string, policy: Policy): boolean {
  return policy.allowedDestinations.length === 0 || policy.allowedDestinations.includes(destination)
}
