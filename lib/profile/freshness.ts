import * as z from 'zod/mini'
import { fieldOf, type Draft, type FieldId, type FieldView } from '../model/index.ts'
import { hasLeft } from './committee.ts'
import { order } from './merge.ts'

const days = z.number().check(z.gte(1), z.lte(3650))

/** After how many days a value is due for review, by class of field. The rep can change them. */
export const ageLimitsSchema = z.object({ people: days, finance: days, technology: days, other: days })
export type AgeLimits = Readonly<z.infer<typeof ageLimitsSchema>>

export const ageClasses = [
  'people',
  'finance',
  'technology',
  'other',
] as const satisfies readonly (keyof AgeLimits)[]
export type AgeClass = (typeof ageClasses)[number]

export const usualLimits: AgeLimits = { people: 90, finance: 365, technology: 180, other: 365 }

export interface Age {
  /** Whole days since a page or the rep last stated the standing value. */
  readonly days: number
  readonly limit: number
  readonly due: boolean
}

const DAY = 86_400_000

/** The age of a field's oldest standing value at `now`; undefined if empty or ageless (tags, notes). */
export function ageOf(
  view: Pick<FieldView, 'field' | 'standing'>,
  now: Date,
  limits: AgeLimits = usualLimits,
): Age | undefined {
  const limit = limitOf(view.field, limits)
  const seen = view.standing.map(({ lastSeenAt }) => lastSeenAt).sort(order)[0]
  if (limit === undefined || seen === undefined) return undefined
  const days = Math.floor((now.getTime() - Date.parse(seen)) / DAY)
  return { days, limit, due: days >= limit }
}

/** When the oldest standing value of each class was last stated (ISO); classes without one are omitted. */
export function oldestOf(draft: Pick<Draft, 'fields' | 'people'>): Partial<Record<AgeClass, string>> {
  const oldest: Partial<Record<AgeClass, string>> = {}
  const views = [
    ...Object.values(draft.fields),
    ...draft.people.flatMap((person) => Object.values(person.fields)),
  ]
  for (const { field, standing } of views) {
    const ages = classOf(field)
    if (ages === undefined) continue
    for (const { lastSeenAt } of standing) {
      const known = oldest[ages]
      if (known === undefined || lastSeenAt < known) oldest[ages] = lastSeenAt
    }
  }
  return oldest
}

/** ISO time at which the first of them is due for review; '' if none ages. */
export function dueAtBy(oldest: Partial<Record<AgeClass, string>>, limits: AgeLimits = usualLimits): string {
  const times = ageClasses.flatMap((ages) => {
    const seen = oldest[ages]
    const said = Date.parse(seen ?? '')
    return Number.isNaN(said) ? [] : [said + limits[ages] * DAY]
  })
  return times.length === 0 ? '' : new Date(Math.min(...times)).toISOString()
}

/** A field with a value that is due for review, and that value's last source. */
export interface DueField {
  readonly view: FieldView
  /** The person's name; '' for the company. */
  readonly person: string
  readonly age: Age
}

/** Everything in a draft that is due for review, oldest first. People who have left are skipped. */
export function dueFields(draft: Draft, now: Date, limits: AgeLimits): DueField[] {
  const of = (views: Draft['fields'], person: string) =>
    Object.values(views).flatMap((view): DueField[] => {
      const age = ageOf(view, now, limits)
      return age?.due ? [{ view, person, age }] : []
    })
  return [
    ...of(draft.fields, ''),
    ...draft.people.filter((person) => !hasLeft(person)).flatMap((person) => of(person.fields, person.name)),
  ].sort((a, b) => b.age.days - b.age.limit - (a.age.days - a.age.limit))
}

function limitOf(field: FieldId, limits: AgeLimits): number | undefined {
  const ages = classOf(field)
  return ages && limits[ages]
}

function classOf(field: FieldId): AgeClass | undefined {
  if (field === 'company.revenue' || field === 'company.employees') return 'finance'
  switch (fieldOf(field).group) {
    case 'people':
      return 'people'
    case 'technographics':
      return 'technology'
    case 'notes':
    case 'journey':
    case 'personal':
    case 'signals':
      return undefined
    default:
      return field === 'company.founded' || field === 'company.domain' ? undefined : 'other'
  }
}
