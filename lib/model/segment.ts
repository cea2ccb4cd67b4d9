import * as z from 'zod/mini'

/** Filter operators. Which of them a column supports depends on its kind: lib/lists/operators.ts. */
export const operators = [
  'is',
  'isNot',
  'has',
  'hasNot',
  'anyOf',
  'noneOf',
  'allOf',
  'atLeast',
  'atMost',
  'within',
  'before',
  'filled',
  'empty',
] as const

export type Operator = (typeof operators)[number]

const conditionSchema = z.object({
  /** Id of a column: lib/lists/columns.ts. */
  column: z.string(),
  is: z.enum(operators),
  /** Words, a number, or days from now, as typed; several for `anyOf`, `noneOf`, `allOf`. */
  values: z.array(z.string()),
})
export type Condition = z.infer<typeof conditionSchema>

const filterSchema = z.object({
  /** Whether all conditions must hold or one is enough. */
  match: z.enum(['all', 'any']),
  conditions: z.array(conditionSchema),
})
export type Filter = z.infer<typeof filterSchema>

export const SORT_KEYS = 5

export const sortingSchema = z.object({
  /** At most five. In sequence: each breaks ties of the one before. */
  keys: z
    .array(z.object({ column: z.string(), down: z.boolean(), weight: z.number() }))
    .check(z.maxLength(SORT_KEYS)),
  /** Weighted: one score of all keys instead, by their weights. */
  weighed: z.boolean(),
})
export type Sorting = z.infer<typeof sortingSchema>
export type SortKey = Sorting['keys'][number]

/** A table view: filter, order, groups and columns. */
export const tableViewSchema = z.object({
  filter: filterSchema,
  sorting: sortingSchema,
  columns: z.array(z.string()),
  /** Id of the column to group by; '' for none. */
  group: z.string(),
})
export type TableView = z.infer<typeof tableViewSchema>

/** A saved filter over drafts, with its order and columns. */
export const segmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  view: tableViewSchema,
  /** ISO times. */
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Segment = z.infer<typeof segmentSchema>
