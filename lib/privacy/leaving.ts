import type { FieldId, Policy } from '../model/index.ts'

/** Whether values of a field may leave this computer, in a file or to a CRM. */
export function mayLeave(field: FieldId, policy: Policy): boolean {
  return !policy.lockedFields.includes(field)
}

/** Whether data may go to a connector or into a kind of file, by its id. */
export function mayGoTo(destination: string, policy: Policy): boolean {
  return policy.allowedDestinations.length === 0 || policy.allowedDestinations.includes(destination)
}
