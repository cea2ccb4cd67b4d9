import * as z from 'zod/mini'

/** A profile that asks for more describes nobody; one criterion more asks to drop one. */
export const CRITERIA_AT_MOST = 12
export const WEIGHT_AT_MOST = 5

const text = z.string().check(z.maxLength(2000))
const words = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100))
const limit = z.optional(z.number().check(z.gte(0)))
const every = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** How much it matters, 1 to 5. */
  weight: z.number().check(z.gte(1), z.lte(WEIGHT_AT_MOST)),
}

/** What stands between the seller's product and the technology: needs it, is better with it, takes its place. */
export const technologyMarks = ['depend', 'improve', 'replace'] as const
/** What may show that there is money: kinds of a signal. */
export const budgetSigns = ['funding', 'hiring', 'expansion', 'launch', 'acquired', 'tender'] as const
export const fieldTests = ['filled', 'contains', 'equals', 'atLeast', 'atMost'] as const

const known = z.discriminatedUnion('type', [
  /** ISO 3166 codes of countries, and words of an address: a town, a region. */
  z.looseObject({ ...every, type: z.literal('geography'), countries: words, places: words }),
  z.looseObject({ ...every, type: z.literal('industry'), words }),
  z.looseObject({ ...every, type: z.literal('products'), words }),
  z.looseObject({ ...every, type: z.literal('headcount'), min: limit, max: limit }),
  /** In units of `currency` (ISO 4217) a year. */
  z.looseObject({
    ...every,
    type: z.literal('revenue'),
    min: limit,
    max: limit,
    currency: z.string().check(z.length(3)),
  }),
  z.looseObject({ ...every, type: z.literal('budget'), signs: words }),
  /** `categories` of those technologies: that a company uses another product of the same sort speaks against them. */
  z.looseObject({
    ...every,
    type: z.literal('technology'),
    names: words,
    categories: words,
    mark: z.enum(technologyMarks),
  }),
  z.looseObject({ ...every, type: z.literal('role'), roles: words }),
  /** Any field of the company by its id, of the catalogue or the rep's own. */
  z.looseObject({
    ...every,
    type: z.literal('field'),
    field: z.string().check(z.maxLength(200)),
    test: z.enum(fieldTests),
    value: text,
  }),
])

export const criterionTypes = [
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

/** Of a newer version of the product: kept as it is, and judged by nobody here. */
const foreign = z.looseObject({
  ...every,
  type: z.string().check(z.refine((type) => !(criterionTypes as readonly string[]).includes(type))),
})

const visions = { vision1: text, vision2: text, vision5: text, vision10: text }

/** An ideal customer profile: what the companies are like that one sells to best. About companies only. */
export const icpSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.maxLength(200)),
  /** Counts up with every change; a score names the version it was reckoned by. */
  version: z.number().check(z.gte(1)),
  /** Who is it, what does it do, what does it value, where will it be in 1, 2, 5 and 10 years. */
  opening: z.looseObject({ who: text, does: text, values: text, ...visions }),
  criteria: z.array(z.union([known, foreign])).check(z.maxLength(CRITERIA_AT_MOST)),
  /** Units of a revenue criterion's currency for one of `currency`, as the rep stated on `date` (ISO day). */
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
