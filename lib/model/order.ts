import * as z from 'zod/mini'

/** One order of a customer, from a file of the rep's. */
export const orderSchema = z.object({
  /** Number of the order in the file, or a hash of the row: the same order is not counted twice. */
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  /** ISO date. */
  at: z.string().check(z.maxLength(40)),
  amount: z.number(),
  /** ISO 4217; '' where the file names none. */
  currency: z.string().check(z.maxLength(3)),
})

export type Order = z.infer<typeof orderSchema>

/** What lists need of the orders of a profile. A cache, rebuilt at every write. */
export const orderSummarySchema = z.object({
  /** ISO date of the last one. */
  last: z.string(),
  count: z.number(),
  /** Sum in `currency`. */
  total: z.number(),
  /** The currency of most of the orders; those in another are counted but not summed. */
  currency: z.string(),
})

export type OrderSummary = z.infer<typeof orderSummarySchema>
