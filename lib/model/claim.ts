import * as z from 'zod/mini'
import { isFieldId, type FieldId } from './field.ts'

/** Where and when a value was seen, or that the rep entered it. */
const evidenceSchema = z.object({
  /** `page`: read on a page. `user`: typed, chosen or vetoed by the rep. `import`: from a file. */
  source: z.enum(['page', 'user', 'import']),
  url: z.string(),
  pageTitle: z.string(),
  /** ISO 8601, UTC. */
  seenAt: z.string(),
  /** Last time the same words stood on the same page; equal to `seenAt` at first. */
  lastSeenAt: z.string(),
  extractor: z.string(),
  quote: z.string(),
  lang: z.string(),
  /** Author of the rep's own entries: the name in the settings. */
  author: z.optional(z.string()),
})

export const certainties = ['confirmed', 'structured', 'stated', 'inferred'] as const
export const ranks = ['preferred', 'normal', 'deprecated'] as const

export const fieldIdSchema = z.custom<FieldId>((id) => typeof id === 'string' && isFieldId(id))

/**
 * A finding bound to a subject and its evidence, with a rank. Claims are added or outranked, never overwritten. A `normal`
 * claim with source `user` was typed; `preferred` is the rep's choice of a value that was read; a `deprecated` claim with
 * source `user` is the rep's veto of that value.
 */
export const claimSchema = z.object({
  /**
   * Hash of the identity of the claim: subject, field, folded value, source, page, and a rep's rank; never the time. The
   * same statement gives the same id.
   */
  id: z.string(),
  /**
   * `company`, or one mention of a person (`person:` and a hash of page and name). Which mentions are one person is derived
   * with the draft, so that merging stays a union of sets.
   */
  subject: z.string(),
  field: fieldIdSchema,
  value: z.string(),
  parts: z.optional(z.record(z.string(), z.string())),
  certainty: z.enum(certainties),
  rank: z.enum(ranks),
  confidence: z.number(),
  evidence: evidenceSchema,
})

export type Evidence = z.infer<typeof evidenceSchema>
export type Claim = z.infer<typeof claimSchema>
export type Rank = (typeof ranks)[number]
