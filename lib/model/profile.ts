import * as z from 'zod/mini'
import { claimSchema } from './claim.ts'
import { orderSchema, orderSummarySchema } from './order.ts'

/** Version of the row format. Increment for each change that older code must not overwrite; see lib/storage/upgrades. */
export const SCHEMA_EPOCH = 2

/** One row of the store: the claims about one company and its people, and the derived columns for lists. */
export const profileSchema = z.object({
  /** Hash of the registrable domain, or of the folded name if there is no domain. */
  id: z.string(),
  /** Registrable domains (or hosts on shared platforms) whose pages join this profile automatically; sorted, may be empty. */
  domains: z.array(z.string()),
  epoch: z.number(),
  claims: z.array(claimSchema),
  /**
   * Pages that were added, by URL without fragment: first and last time, and the most recent times of reading (ISO,
   * ascending).
   */
  pages: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      firstAt: z.string(),
      lastAt: z.string(),
      readAt: z.array(z.string()),
    }),
  ),
  /** The company's orders as a customer, from imported files; by date. */
  orders: z.optional(z.array(orderSchema)),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Incremented on every write; compared before a stale context writes. */
  version: z.number(),
  /** A cache derived from the claims; `columnsOf(draftOf(row))` rebuilds it, and a test proves it. */
  columns: z.object({
    name: z.string(),
    /** Folded for search and sorting. */
    sortName: z.string(),
    domain: z.string(),
    country: z.string(),
    industry: z.string(),
    people: z.number(),
    technologies: z.number(),
    conflicts: z.number(),
    /** 0 to 100: share of the key fields that have a value. */
    completeness: z.number(),
    /** Folded words of name, domain, people and place, for search. */
    words: z.string(),
    /** ISO time when the first value is due for a check; '' if none ages. */
    dueAt: z.string(),
    /** When the oldest value of each age class was last stated, for the rep's own limits. */
    oldest: z.optional(z.record(z.string(), z.string())),
    /** What may identify the company, for ranked match candidates: `name:acme`, `vat:5260250995`, `domain:acme.example`. */
    keys: z.array(z.string()),
    /** Chosen values of custom fields, by field; those of people are collected from all of them. Older rows have none. */
    custom: z.optional(z.record(z.string(), z.array(z.string()))),
    /** Birthdays of its people, by day: `02-29 1984 Anna Nowak`. */
    birthdays: z.optional(z.array(z.string())),
    /**
     * The chosen values by field, for filters, groups and counts; empty lists for fields whose values are useless as groups
     * (phones, register numbers). Besides the fields: `city` and `kind`.
     */
    facets: z.optional(z.record(z.string(), z.array(z.string()))),
    /**
     * Kinds other than `stated` among the chosen values, by field; omitted if all are stated, or only a rep can enter the
     * field.
     */
    kinds: z.optional(z.record(z.string(), z.array(z.string()))),
    /** Aggregates of the orders; customers only. */
    orders: z.optional(orderSummarySchema),
    /** Buying roles (`BuyingRole`) that nobody fills, not even by a guess. */
    rolesMissing: z.array(z.string()),
    /** Buying roles that are filled by guesses only. */
    rolesGuessed: z.array(z.string()),
  }),
})

/** A row without its cache. */
export const saidSchema = z.omit(profileSchema, { columns: true })

export type Profile = z.infer<typeof profileSchema>
export type ProfileColumns = Profile['columns']
export type ProfilePage = Profile['pages'][number]

/** A profile as shown in lists: the derived columns without the claims, so that 20,000 rows can be read at once. */
export interface ListedProfile extends ProfileColumns {
  readonly id: string
  readonly domains: readonly string[]
  readonly pages: number
  readonly createdAt: string
  readonly updatedAt: string
  /** 0 to 100: fit to the active ideal customer profile; undefined if there is none, or not computed yet. */
  readonly fit?: number
  /** 0 to 100: share of the fit that is not known yet. */
  readonly fitOpen?: number
  /**
   * Identifies what `fit` was computed from, as returned by `fitBy` in lib/profile/fit/fit-column.ts; '' while it is
   * pending.
   */
  readonly fitBy: string
}

/** A profile in a table of all: without the columns that serve only look-ups in the store. */
export type TableRow = Omit<ListedProfile, 'sortName' | 'domains' | 'keys' | 'oldest' | 'birthdays' | 'fitBy'>
