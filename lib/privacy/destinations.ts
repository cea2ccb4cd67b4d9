import type { Policy } from '../model/index.ts'

/** Whether data may go to a connector or into a kind of file, by its id: a company may name those that are allowed. */
export function mayGoTo(destination: string, policy: Policy): boolean {
  return policy.allowedDestinations.length === 0 || policy.allowedDestinations.includes(destination)
}
