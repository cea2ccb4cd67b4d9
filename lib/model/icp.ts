import * as z from 'zod/mini'

/** The maximum number of criteria: a profile that asks for more describes nobody. */
export const CRITERIA_AT_MOST = 12
export const WEIGHT_AT_MOST = 5

const text = z.string().check(z.maxLength(2000))
const words = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100))
const limit = z.optional(z.number().check(z.gte(0)))
const every = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Weight, 1 to 5. */
  weight: z.number().check(z.gte(1), z.lte(WEIGHT_AT_MOST)),
}

/** How the seller's product relates to the technology: depends on it, works better with it, replaces it. */
export const technologyMarks = ['depend', 'improve', 'replace'] as const
/** Kinds of signal that suggest a budget. */
export const budgetSigns = ['funding', 'hiring', 'expansion', 'launch', 'acquired', 'tender'] as const
export const fieldTests = ['filled', 'contains', 'equals', 'atLeast', 'atMost'] as const

const known = z.discriminatedUnion('type', [
  /** ISO 3166 country codes, and words of an address: a town, a region. */
  z.looseObject({ ...every, type: z.literal('geography'), countries: words, places: words }),
  z.looseObject({ ...every, type: z.literal('industry'), words }),
  z.looseObject({ ...every, type: z.literal('products'), words }),
  z.looseObject({ ...every, type: z.literal('headcount'), min: limit, max: limit }),
  /** In units of `currency` (ISO 4217) per year. */
  z.looseObject({
    ...every,
    type: z.literal('revenue'),
    min: limit,
    max: limit,
    currency: z.string().check(z.length(3)),
  }),
  z.looseObject({ ...every, type: z.literal('budget'), signs: words }),
  /** `categories` of those technologies: using another product of the same category counts against a company. */
  z.looseObject({
    ...every,
    type: z.literal('technology'),
    names: words,
    categories: words,
    mark: z.enum(technologyMarks),
  }),
  z.looseObject({ ...every, type: z.literal('role'), roles: words }),
  /** Any field of the company, built in or custom, by its id. */
  z.looseObject({
    ...every,
    type: z.literal('field'),
    field: z.string().check(z.maxLength(200)),
    test: z.enum(fieldTests),
    value: text,
  }),
])

const criterionTypes = [
  'geography',
  'industry',
  'products',
  'headcount',
  'revenue',
  'budget',
  'technology',
  'role',
  'field',
] as const satisfies readonly z.infer<typeof known>['type'][]

/** From a newer version of the product: kept unchanged and not evaluated. */
const foreign = z.looseObject({
  ...every,
  type: z.string().check(z.refine((type) => !(criterionTypes as readonly string[]).includes(type))),
})

const visions = { vision1: text, vision2: text, vision5: text, vision10: text }

/** An ideal customer profile: what the companies that one sells to best have in common. About companies only. */
export const icpSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.maxLength(200)),
  /** Incremented on every change; a score records the version it was computed from. */
  version: z.number().check(z.gte(1)),
  /** Who is it, what does it do, what does it value, where will it be in 1, 2, 5 and 10 years. */
  opening: z.looseObject({ who: text, does: text, values: text, ...visions }),
  criteria: z.array(z.union([known, foreign])).check(z.maxLength(CRITERIA_AT_MOST)),
  /** Units of a revenue criterion's currency per unit of `currency`, as entered by the rep for `date` (ISO day). */
  rates: z.array(
    z.looseObject({
      currency: z.string().check(z.length(3)),
      into: z.string().check(z.length(3)),
      rate: z.number().check(z.gt(0)),
      date: z.string(),
    }),
  ),
  createdAt: z.string(),
  updatedAt: z.string(),
})

export type Icp = z.infer<typeof icpSchema>
export type Criterion = z.infer<typeof known>
export type CriterionType = Criterion['type']
export type CriterionOf<T extends CriterionType> = Extract<Criterion, { type: T }>
export type AnyCriterion = Icp['criteria'][number]
export type TechnologyMark = (typeof technologyMarks)[number]
export type FieldTest = (typeof fieldTests)[number]
export type ExchangeRate = Icp['rates'][number]

export function isKnownCriterion(criterion: AnyCriterion): criterion is Criterion {
  return (criterionTypes as readonly string[]).includes(criterion.type)
}
