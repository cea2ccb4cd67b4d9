import type { ListedProfile, TableRow } from '../model/index.ts'
import { asListed } from './listing.ts'

/** Different values that are remembered. */
const REMEMBERED = 50_000
const NOTHING: string[] = []

/**
 * Makes rows of a table from list rows as read. Each is read as a copy with strings of its own, but the vocabulary of a list is
 * small: equal values become one string, and lists of one value one array.
 */
export class TableRows {
  /** The list of each value alone. */
  readonly #alone = new Map<string, string[]>()

  /** `read` is used up: its records go into the row. */
  of(read: ListedProfile): TableRow {
    const row = asListed(read)
    const { custom, facets, kinds, orders, fit, fitOpen } = row
    return {
      id: row.id,
      name: row.name,
      domain: row.domain,
      country: this.#one(row.country),
      industry: this.#one(row.industry),
      people: row.people,
      technologies: row.technologies,
      conflicts: row.conflicts,
      completeness: row.completeness,
      words: row.words,
      dueAt: row.dueAt,
      rolesMissing: this.#list(row.rolesMissing),
      rolesGuessed: this.#list(row.rolesGuessed),
      pages: row.pages,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      ...(custom && { custom: this.#lists(custom) }),
      ...(facets && { facets: this.#lists(facets) }),
      ...(kinds && { kinds: this.#lists(kinds) }),
      ...(orders && { orders }),
      ...(fit !== undefined && { fit }),
      ...(fitOpen !== undefined && { fitOpen }),
    }
  }

  #lists(record: Record<string, string[]>): Record<string, string[]> {
    for (const field in record) record[field] = this.#list(record[field]!)
    return record
  }

  #list(values: readonly string[]): string[] {
    if (values.length === 0) return NOTHING
    return values.length === 1 ? this.#listOf(values[0]!) : values.map((value) => this.#one(value))
  }

  #one(value: string): string {
    return this.#listOf(value)[0]!
  }

  #listOf(value: string): string[] {
    const known = this.#alone.get(value)
    if (known) return known
    const alone = [value]
    if (this.#alone.size < REMEMBERED) this.#alone.set(value, alone)
    return alone
  }
}
