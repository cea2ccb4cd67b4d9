import {
  isUsed,
  type Draft,
  type FieldId,
  type PersonView,
  type Value,
  type Views,
} from '../../model/index.ts'
import { lately } from '../../text/lately.ts'

/** Several values of one cell; the separator that import wizards know. */
export const SEPARATOR = '; '

/** All values that stand in a field. Of technologies those that run there: a cell has no room to say that one is only hired for. */
export function all(views: Views, field: FieldId): string {
  return (views[field]?.standing ?? [])
    .filter(({ parts }) => field !== 'company.technology' || isUsed(parts))
    .map(({ value }) => value)
    .join(SEPARATOR)
}

export function first(views: Views, field: FieldId): string {
  return views[field]?.standing[0]?.value ?? ''
}

/** The head office, else the first address. */
export function mainAddress(draft: Draft): Value | undefined {
  const addresses = draft.fields['company.address']?.standing ?? []
  return addresses.find(({ parts }) => parts?.['type'] === 'head') ?? addresses[0]
}

/** What kind of truth each value is: `company.industry: stated; company.employees: derived`. */
export function kindsOf(...views: readonly Views[]): string {
  return views.flatMap(kindsIn).join(SEPARATOR)
}

/** Pages that the standing values come from. */
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

/** Asked for a company once, and not again with each of its people. Views are never changed in place. */
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

/** A headcount or amount as one plain number, '' for ranges and words: number fields of importers refuse those. */
export function plainNumber(value: string): string {
  const text = value.trim().replace(/(\d)[\s.,'](?=\d{3}(?!\d))/g, '$1')
  return /^\d+$/.test(text) ? text : ''
}
