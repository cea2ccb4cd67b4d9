import * as z from 'zod/mini'
import { claimSchema } from './claim.ts'
import { orderSchema, orderSummarySchema } from './order.ts'

/** Shape of the rows. One more for each change that old code must not write over; see lib/storage/upgrades. */
export const SCHEMA_EPOCH = 2

/** One row of the store: the claims of one company and its people, and the derived columns that lists need. */
export const profileSchema = z.object({
  /** Hash of the registrable domain, or of the folded name where there is no domain. */
  id: z.string(),
  /** Registrable domains (or hosts of shared platforms) whose pages join this row by themselves; sorted, may be empty. */
  domains: z.array(z.string()),
  epoch: z.number(),
  claims: z.array(claimSchema),
  /** Pages that were added, by URL without fragment: when first and last, and the newest times of reading (ISO, in order). */
  pages: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      firstAt: z.string(),
      lastAt: z.string(),
      readAt: z.array(z.string()),
    }),
  ),
  /** Orders of the company as a customer, from files of the rep's; by date. */
  orders: z.optional(z.array(orderSchema)),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Counts up on every write; the row as last seen is compared before a stale context writes. */
  version: z.number(),
  /** A cache of what the claims say; `columnsOf(draftOf(row))` rebuilds it, and a test proves it. */
  columns: z.object({
    name: z.string(),
    /** Folded for search and sort. */
    sortName: z.string(),
    domain: z.string(),
    country: z.string(),
    industry: z.string(),
    people: z.number(),
    technologies: z.number(),
    conflicts: z.number(),
    /** 0 to 100, share of the key fields that have a value. */
    completeness: z.number(),
    /** Folded words of name, domain, people and place, for search. */
    words: z.string(),
    /** ISO time when the first value comes of an age to be checked; '' when nothing ages. */
    dueAt: z.string(),
    /** When the oldest value of each class of age was last said, for limits of the rep's own. */
    oldest: z.optional(z.record(z.string(), z.string())),
    /** What may identify the company, for ranked candidates: `name:acme`, `vat:5260250995`, `domain:acme.example`. */
    keys: z.array(z.string()),
    /** Standing values of defined fields, by field; those of people gathered from all of them. Rows of before have none. */
    custom: z.optional(z.record(z.string(), z.array(z.string()))),
    /** Birthdays of its people, by day: `02-29 1984 Anna Nowak`. */
    birthdays: z.optional(z.array(z.string())),
    /**
     * What stands in each field that has a value, by field, for filters, groups and counts; empty lists where the values themselves
     * would group nothing (phones, numbers of registers). `city` and `kind` (of truth) beside the fields.
     */
    facets: z.optional(z.record(z.string(), z.array(z.string()))),
    /** Kinds of truth other than `stated` among what stands, by field; left out where all is stated, or only a rep can say it. */
    kinds: z.optional(z.record(z.string(), z.array(z.string()))),
    /** What the orders come to; customers alone have it. */
    orders: z.optional(orderSummarySchema),
    /** Roles of a purchase (`BuyingRole`) that nobody has, not even by guess. */
    rolesMissing: z.array(z.string()),
    /** Roles that are filled by guesses alone. */
    rolesGuessed: z.array(z.string()),
  }),
})

/** What a row says, without the cache of it. */
export const saidSchema = z.omit(profileSchema, { columns: true })

export type Profile = z.infer<typeof profileSchema>
export type ProfileColumns = Profile['columns']
export type ProfilePage = Profile['pages'][number]

/** A profile as lists show it: the derived columns without the claims, so that 20,000 rows are read at once. */
export interface ListedProfile extends ProfileColumns {
  readonly id: string
  readonly domains: readonly string[]
  readonly pages: number
  readonly createdAt: string
  readonly updatedAt: string
  /** 0 to 100: how the company fits the active ideal customer profile; undefined when there is none, or not reckoned yet. */
  readonly fit?: number
  /** 0 to 100: what of the fit is not known yet. */
  readonly fitOpen?: number
  /** What `fit` was reckoned by, as `fitBy` of lib/profile/fit/fit-column.ts gives it; '' while it is to be reckoned. */
  readonly fitBy: string
}
