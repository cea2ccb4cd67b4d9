import * as z from 'zod/mini'
import { fieldIdSchema } from './claim.ts'

const list = <T extends z.core.$ZodType>(of: T) => z.catch(z.array(of).check(z.maxLength(5000)), [])

/**
 * What a company's administrators lock, from the browser's managed storage (public/managed-schema.json says the same to the
 * browser). A part that cannot be understood locks nothing; the other parts hold.
 */
export const policySchema = z.object({
  /** Domains that are never read, with all that is under them. */
  neverReadSites: list(z.string().check(z.maxLength(253))),
  /** When set, nothing outside of these domains is read. */
  onlyReadSites: list(z.string().check(z.maxLength(253))),
  /** When set, data leaves to these connectors and kinds of file only, by id (`hubspot`, `csv-spreadsheet`). */
  allowedDestinations: list(z.string().check(z.maxLength(64))),
  /** Fields that never leave, by id (`person.phone`). */
  lockedFields: list(fieldIdSchema),
  /** The longest time people may be kept, in days; 0 sets none. */
  longestRetentionDays: z.catch(z.int().check(z.gte(0), z.lte(36_500)), 0),
})

export type Policy = z.infer<typeof policySchema>

export const noPolicy: Policy = {
  neverReadSites: [],
  onlyReadSites: [],
  allowedDestinations: [],
  lockedFields: [],
  longestRetentionDays: 0,
}
