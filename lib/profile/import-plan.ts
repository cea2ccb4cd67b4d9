import type { Claim, CompanyRow, FieldId } from '../model/index.ts'
import { isKeyOfRelatives } from './account-keys.ts'
import { identityKeys } from './identity.ts'
import { claimsOfRow, type RowSource } from './import-row.ts'
import { foldedValue } from './value-key.ts'

/** An existing profile with its identity keys (`ProfileColumns.keys`). */
export interface KnownProfile {
  readonly id: string
  readonly name: string
  /** '' if unknown. */
  readonly domain: string
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
  /** The existing profiles that it matches. */
  readonly matched: readonly Pick<KnownProfile, 'name' | 'domain'>[]
}

interface Group {
  readonly lines: number[]
  /** By claim id, each with the line of the first row that says it. */
  readonly claims: Map<string, { readonly claim: Claim; readonly line: number }>
  readonly keys: Set<string>
  /** Folded numbers of each kind. */
  readonly numbers: Readonly<Record<NumberField, Set<string>>>
}

const numberFields = ['company.vatId', 'company.registrationNumber'] as const satisfies readonly FieldId[]
type NumberField = (typeof numberFields)[number]

const isStrong = (key: string) => key.startsWith('number:') || key.startsWith('domain:')
const isDomain = (key: string) => key.startsWith('domain:')
const isNumber = (key: string) => key.startsWith('number:')

/**
 * Groups the rows of a file by company and matches each to the existing profiles, before anything is written. Rows group by
 * number or domain, and by name unless their domains differ. A row with the number of one group and the domain of another
 * makes them one, unless they name different numbers of one kind: firms of a group share a domain.
 */
export class ImportPlan {
  readonly #source: RowSource
  readonly #groups = new Set<Group>()
  readonly #byKey = new Map<string, Group>()
  readonly #known = new Map<string, string[]>()
  readonly #profiles = new Map<string, Pick<KnownProfile, 'name' | 'domain'>>()

  constructor(source: RowSource, known: readonly KnownProfile[] = []) {
    this.#source = source
    this.know(known)
  }

  /** Adds existing profiles to match against. */
  know(some: readonly KnownProfile[]): void {
    for (const { id, name, domain, keys } of some) {
      this.#profiles.set(id, { name, domain })
      for (const key of keys) {
        const ids = this.#known.get(key)
        if (ids) ids.push(id)
        else this.#known.set(key, [id])
      }
    }
  }

  add(row: CompanyRow): void {
    const claims = claimsOfRow(row, this.#source)
    const keys = identityKeys(claims, []).filter((key) => !isKeyOfRelatives(key))
    const [found = this.#newGroup(), ...others] = this.#groupsOf(keys)
    let group = found
    group.lines.push(row.line)
    for (const claim of claims) keepFirst(group, claim, row.line)
    for (const key of keys) {
      group.keys.add(key)
      if (!this.#byKey.has(key)) this.#byKey.set(key, group)
    }
    for (const other of others) if (!areApart(group, other)) group = this.#joined(group, other)
  }

  get size(): number {
    return this.#groups.size
  }

  /** Companies in the order of the file. */
  *companies(): Generator<PlannedCompany> {
    const groups = [...this.#groups].map((group) => ({ ...group, lines: group.lines.sort(byNumber) }))
    for (const { lines, claims: said, keys } of groups.sort((a, b) => a.lines[0]! - b.lines[0]!)) {
      const all = [...keys]
      const claims = [...said.values()].sort((a, b) => a.line - b.line).map(({ claim }) => claim)
      const named = claims.find(({ field }) => field === 'company.name' || field === 'company.legalName')
      const domains = all.filter(isDomain).map((key) => key.slice('domain:'.length))
      const match = this.#matchOf(all)
      const ids = match.kind === 'new' ? [] : match.kind === 'same' ? [match.id] : match.ids
      const matched = ids.flatMap((id) => this.#profiles.get(id) ?? [])
      yield { name: named?.value ?? domains[0] ?? '', lines, claims, domains, match, matched }
    }
  }

  /** The groups that share a number or a domain with a row, those by number first; else the one that shares its name. */
  #groupsOf(keys: readonly string[]): Group[] {
    const found = new Set<Group>()
    for (const key of [...keys.filter(isNumber), ...keys.filter(isDomain)]) {
      const group = this.#byKey.get(key)
      if (group) found.add(group)
    }
    if (found.size > 0) return [...found]
    const domains = keys.filter(isDomain)
    for (const key of keys.filter((one) => !isStrong(one))) {
      const group = this.#byKey.get(key)
      const speaksAgainst = group && domains.length > 0 && [...group.keys].some(isDomain)
      if (group && !speaksAgainst) return [group]
    }
    return []
  }

  #newGroup(): Group {
    const numbers = { 'company.vatId': new Set<string>(), 'company.registrationNumber': new Set<string>() }
    const group: Group = { lines: [], claims: new Map(), keys: new Set(), numbers }
    this.#groups.add(group)
    return group
  }

  /** Moves the smaller of two groups into the larger. */
  #joined(one: Group, other: Group): Group {
    const [into, from] = one.lines.length < other.lines.length ? [other, one] : [one, other]
    for (const line of from.lines) into.lines.push(line)
    for (const { claim, line } of from.claims.values()) keepFirst(into, claim, line)
    for (const key of from.keys) {
      into.keys.add(key)
      if (this.#byKey.get(key) === from) this.#byKey.set(key, into)
    }
    this.#groups.delete(from)
    return into
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

const byNumber = (a: number, b: number) => a - b

/** The first row with a claim is its source. */
function keepFirst({ claims, numbers }: Group, claim: Claim, line: number): void {
  const known = claims.get(claim.id)
  if (!known || line < known.line) claims.set(claim.id, { claim, line })
  const kind = numberFields.find((field) => field === claim.field)
  if (kind) numbers[kind].add(foldedValue(kind, claim.value, claim.parts))
}

/** Whether two groups name different numbers of one kind, and none in common. */
function areApart({ numbers: ours }: Group, { numbers: theirs }: Group): boolean {
  return numberFields.some((kind) => {
    const [few, many] =
      ours[kind].size < theirs[kind].size ? [ours[kind], theirs[kind]] : [theirs[kind], ours[kind]]
    return few.size > 0 && ![...few].some((number) => many.has(number))
  })
}
