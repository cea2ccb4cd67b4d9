import { isUsed, type FieldId, type PersonView, type Views } from '../../model/index.ts'
import { lately } from '../../text/lately.ts'

/** Separates several values in one cell; understood by import wizards. */
export const SEPARATOR = '; '

/** All standing values of a field. Only technologies in use, since a cell cannot say that one is merely hired for. */
export function all(views: Views, field: FieldId): string {
  return (views[field]?.standing ?? [])
    .filter(({ parts }) => field !== 'company.technology' || isUsed(parts))
    .map(({ value }) => value)
    .join(SEPARATOR)
}

export function first(views: Views, field: FieldId): string {
  return views[field]?.standing[0]?.value ?? ''
}

/** The kinds of each field's values: `company.industry: stated; company.employees: derived`. */
export function kindsOf(...views: readonly Views[]): string {
  return views.flatMap(kindsIn).join(SEPARATOR)
}

/** Source pages of the standing values. */
export function sourcesOf(...views: readonly Views[]): string {
  return [...new Set(views.flatMap((each) => [...urlsIn(each)]))].sort().join(SEPARATOR)
}

const kindsIn = once((views) =>
  Object.values(views)
    .filter(({ standing }) => standing.length > 0)
    .map(({ field, standing }) => `${field}: ${[...new Set(standing.map(({ kind }) => kind))].join('/')}`),
)

const urlsIn = once((views) => {
  const urls = new Set<string>()
  for (const { standing } of Object.values(views))
    for (const { claims } of standing) for (const { evidence } of claims) urls.add(evidence.url)
  urls.delete('')
  return urls
})

/** Memoizes per views, so that a company is computed once and not per person. Views are never mutated. */
function once<T>(of: (views: Views) => T): (views: Views) => T {
  const known = lately<Views, { readonly told: T }>()
  return (views) => {
    const told = known.get(views)?.told ?? of(views)
    known.set(views, { told })
    return told
  }
}

/** `Anna Nowak, CEO`. */
export function personLine({ name, fields }: PersonView): string {
  const title = first(fields, 'person.title')
  return title === '' ? name : `${name}, ${title}`
}

/** A headcount or amount as a plain integer; '' for ranges and words, which importers reject in number fields. */
export function wholeNumber(value: string): string {
  const text = value.trim().replace(/(\d)[\s.,'](?=\d{3}(?!\d))/g, '$1')
  return /^\d+$/.test(text) ? text : ''
}
