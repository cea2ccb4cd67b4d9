import { hostOf, registrableDomain } from '../text/domain.ts'
import type { KnownProfile } from './import-plan.ts'
import { companyNameKey } from './legal-form.ts'
import { foldedValue } from './value-key.ts'

/** What a file says to identify a customer; '' where it says nothing. */
export interface CustomerMarks {
  readonly name: string
  /** A domain, a URL, or an e-mail address. */
  readonly domain: string
  readonly number: string
}

/** `several`: more than one profile matches, and the rep chooses. */
export type CustomerMatch = { readonly id: string } | 'none' | 'several'

/** Matches customers of a file to profiles: by number, then domain, then name. */
export function customerFinder(known: readonly KnownProfile[]): (marks: CustomerMarks) => CustomerMatch {
  const byKey = new Map<string, string[]>()
  for (const { id, keys } of known) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), id])
  return (marks) => {
    for (const key of keysOf(marks)) {
      const ids = byKey.get(key) ?? []
      if (ids.length === 1) return { id: ids[0]! }
      if (ids.length > 1) return 'several'
    }
    return 'none'
  }
}

function keysOf({ name, domain, number }: CustomerMarks): string[] {
  const host = domain.includes('@') ? domain.slice(domain.lastIndexOf('@') + 1) : domain
  const site = registrableDomain(host)
  return [
    ...(number === '' ? [] : [`number:${foldedValue('company.vatId', number)}`]),
    ...(site === '' ? [] : [`domain:${hostOf(host)}`, `domain:${site}`]),
    ...(name === '' ? [] : [`name:${companyNameKey(name)}`]),
  ]
}
