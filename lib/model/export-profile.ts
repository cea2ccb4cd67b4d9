import * as z from 'zod/mini'
import { fieldIdSchema } from './claim.ts'

/** A named selection of fields for a file; stores the excluded fields, so that new fields are included. */
const exportProfileSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  without: z.array(fieldIdSchema),
})

/** The rep's last export settings and saved export profiles. One row of the store `settings`, under the key `export`. */
export const exportChoiceSchema = z.object({
  format: z.optional(z.string()),
  /** Id of the export profile; unset: every field that may be exported. */
  profile: z.optional(z.string()),
  profiles: z.array(exportProfileSchema),
})

export type ExportChoice = z.infer<typeof exportChoiceSchema>

export const EXPORT_CHOICE = 'export'
