import type { Claim, CompanyRow } from '../model/index.ts'
import { isKeyOfRelatives } from './account-keys.ts'
import { identityKeys } from './identity.ts'
import { claimsOfRow, type RowSource } from './import-row.ts'

/** An existing profile with its identity keys (`ProfileColumns.keys`). */
export interface KnownProfile {
  readonly id: string
  readonly name: string
  readonly keys: readonly string[]
}

/** The profile that a company of a file belongs to. A match by name alone is left to the rep. */
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly id: string; readonly by: 'number' | 'domain' }
  | { readonly kind: 'maybe'; readonly ids: readonly string[]; readonly by: 'number' | 'domain' | 'name' }

/** A company of a file, gathered from all its rows. */
export interface PlannedCompany {
  readonly name: string
  readonly lines: readonly number[]
  readonly claims: readonly Claim[]
  readonly domains: readonly string[]
  readonly match: Match
}

interface Group {
  readonly lines: number[]
  readonly claims: Map<string, Claim>
  readonly keys: Set<string>
}

const isStrong = (key: string) => key.startsWith('number:') || key.startsWith('domain:')
const isDomain = (key: string) => key.startsWith('domain:')
const isNumber = (key: string) => key.startsWith('number:')

/**
 * Groups the rows of a file by company and matches each to the existing profiles, before anything is written. Rows group by
 * number or domain, and by name unless their domains differ.
 */
export class ImportPlan {
  readonly #source: RowSource
  readonly #groups: Group[] = []
  readonly #byKey = new Map<string, Group>()
  readonly #known = new Map<string, string[]>()

  constructor(source: RowSource, known: readonly KnownProfile[] = []) {
    this.#source = source
    this.know(known)
  }

  /** Adds existing profiles to match against. */
  know(some: readonly KnownProfile[]): void {
    for (const { id, keys } of some)
      for (const key of keys) {
        const ids = this.#known.get(key)
        if (ids) ids.push(id)
        else this.#known.set(key, [id])
      }
  }

  add(row: CompanyRow): void {
    const claims = claimsOfRow(row, this.#source)
    const keys = identityKeys(claims, []).filter((key) => !isKeyOfRelatives(key))
    const group = this.#groupOf(keys) ?? this.#newGroup()
    group.lines.push(row.line)
    // The first row with a claim is its source.
    for (const claim of claims) if (!group.claims.has(claim.id)) group.claims.set(claim.id, claim)
    for (const key of keys) {
      group.keys.add(key)
      if (!this.#byKey.has(key)) this.#byKey.set(key, group)
    }
  }

  get size(): number {
    return this.#groups.length
  }

  /** Companies in the order of the file. */
  *companies(): Generator<PlannedCompany> {
    for (const { lines, claims, keys } of this.#groups) {
      const all = [...keys]
      const named = [...claims.values()].find(({ field }) => field === 'company.name' || field === 'company.legalName') // prettier-ignore
      const domains = all.filter(isDomain).map((key) => key.slice('domain:'.length))
      yield { name: named?.value ?? domains[0] ?? '', lines, claims: [...claims.values()], domains, match: this.#matchOf(all) } // prettier-ignore
    }
  }

  #groupOf(keys: readonly string[]): Group | undefined {
    for (const key of keys.filter(isStrong)) {
      const group = this.#byKey.get(key)
      if (group) return group
    }
    const domains = keys.filter(isDomain)
    for (const key of keys.filter((one) => !isStrong(one))) {
      const group = this.#byKey.get(key)
      const speaksAgainst = group && domains.length > 0 && [...group.keys].some(isDomain)
      if (group && !speaksAgainst) return group
    }
    return undefined
  }

  #newGroup(): Group {
    const group: Group = { lines: [], claims: new Map(), keys: new Set() }
    this.#groups.push(group)
    return group
  }

  #matchOf(keys: readonly string[]): Match {
    for (const [by, is] of [
      ['number', isNumber],
      ['domain', isDomain],
    ] as const) {
      const ids = this.#idsOf(keys.filter(is))
      if (ids.length === 1) return { kind: 'same', id: ids[0]!, by }
      if (ids.length > 1) return { kind: 'maybe', ids, by }
    }
    const ids = this.#idsOf(keys.filter((key) => key.startsWith('name:')))
    return ids.length > 0 ? { kind: 'maybe', ids, by: 'name' } : { kind: 'new' }
  }

  #idsOf(keys: readonly string[]): string[] {
    return [...new Set(keys.flatMap((key) => this.#known.get(key) ?? []))]
  }
}
