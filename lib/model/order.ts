import * as z from 'zod/mini'

/** One order of a customer, from an imported file. */
export const orderSchema = z.object({
  /** Order number from the file, or a hash of the row, so that the same order is not counted twice. */
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  /** ISO date. */
  at: z.string().check(z.maxLength(40)),
  amount: z.number(),
  /** ISO 4217; '' if the file names none. */
  currency: z.string().check(z.maxLength(3)),
})

export type Order = z.infer<typeof orderSchema>

/** Aggregates of a profile's orders for lists. A cache, rebuilt on every write. */
export const orderSummarySchema = z.object({
  /** ISO date of the latest order. */
  last: z.string(),
  count: z.number(),
  /** Sum in `currency`. */
  total: z.number(),
  /** The currency of most of the orders; orders in another currency are counted but not summed. */
  currency: z.string(),
})

export type OrderSummary = z.infer<typeof orderSummarySchema>
