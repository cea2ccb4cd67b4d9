import { fieldOf, type Draft, type FieldId, type FieldView } from '../model/index.ts'
import { order } from './merge.ts'

/** After how many days a value should be looked at again, by kind of field. The rep may set others. */
export interface AgeLimits {
  readonly people: number
  readonly finance: number
  readonly technology: number
  readonly other: number
}

export const usualLimits: AgeLimits = { people: 90, finance: 365, technology: 180, other: 365 }

export interface Age {
  /** Whole days since a page or the rep last said the value that stands. */
  readonly days: number
  readonly limit: number
  readonly due: boolean
}

const DAY = 86_400_000

/** The age of a field's oldest standing value at `now`; undefined where nothing stands or nothing ages (tags, notes). */
export function ageOf(view: FieldView, now: Date, limits: AgeLimits = usualLimits): Age | undefined {
  const limit = limitOf(view.field, limits)
  const seen = view.standing.map(({ lastSeenAt }) => lastSeenAt).sort(order)[0]
  if (limit === undefined || seen === undefined) return undefined
  const days = Math.floor((now.getTime() - Date.parse(seen)) / DAY)
  return { days, limit, due: days >= limit }
}

/** ISO time when the first standing value of a draft comes to its limit; '' when nothing ages. */
export function dueAtOf(draft: Pick<Draft, 'fields' | 'people'>, limits: AgeLimits = usualLimits): string {
  const views = [
    ...Object.values(draft.fields),
    ...draft.people.flatMap((person) => Object.values(person.fields)),
  ]
  const times = views.flatMap(({ field, standing }) => {
    const limit = limitOf(field, limits)
    return limit === undefined ? [] : standing.map(({ lastSeenAt }) => Date.parse(lastSeenAt) + limit * DAY)
  })
  return times.length === 0 ? '' : new Date(Math.min(...times)).toISOString()
}

function limitOf(field: FieldId, limits: AgeLimits): number | undefined {
  if (fieldOf(field).type === 'money' || field === 'company.employees') return limits.finance
  switch (fieldOf(field).group) {
    case 'people':
      return limits.people
    case 'technographics':
      return limits.technology
    case 'notes':
    case 'journey':
    case 'personal':
    case 'signals':
      return undefined
    default:
      return field === 'company.founded' || field === 'company.domain' ? undefined : limits.other
  }
}
