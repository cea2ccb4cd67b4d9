import * as z from 'zod/mini'
import { fieldIdSchema } from './claim.ts'

/** Which fields go into a file, under a name that the rep gave: what is left out, so that a new field is in. */
export const exportProfileSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  without: z.array(fieldIdSchema),
})

/** How the rep exported last, and the export profiles kept. One row of the store `settings`, under the key `export`. */
export const exportChoiceSchema = z.object({
  format: z.optional(z.string()),
  /** Id of the export profile; unset: every field that may leave. */
  profile: z.optional(z.string()),
  profiles: z.array(exportProfileSchema),
})

export type ExportProfile = z.infer<typeof exportProfileSchema>
export type ExportChoice = z.infer<typeof exportChoiceSchema>

export const EXPORT_CHOICE = 'export'
