import * as z from 'zod/mini'
import { fieldIdSchema } from './claim.ts'

const list = <T extends z.core.$ZodType>(of: T) => z.catch(z.array(of).check(z.maxLength(5000)), [])

/**
 * Restrictions set by a company's administrators in managed storage (schema for the browser: public/managed-schema.json). A
 * part that does not parse restricts nothing; the others still apply.
 */
export const policySchema = z.object({
  /** Domains, with their subdomains, that are never read. */
  neverReadSites: list(z.string().check(z.maxLength(253))),
  /** If set, only these domains are read. */
  onlyReadSites: list(z.string().check(z.maxLength(253))),
  /** If set, data may go only to these connectors and file formats, by id (`hubspot`, `csv-spreadsheet`). */
  allowedDestinations: list(z.string().check(z.maxLength(64))),
  /** Fields that are never exported, by id (`person.phone`). */
  lockedFields: list(fieldIdSchema),
  /** Maximum retention of people in days; 0: no limit set. */
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
