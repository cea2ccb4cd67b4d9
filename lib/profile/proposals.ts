import { fieldOf, type Draft, type FieldId, type PersonView, type Value } from '../model/index.ts'
import { valueKey } from './value-key.ts'

/** An answer compared with the draft. Not stored until the rep accepts it. */
export interface Proposal {
  readonly field: FieldId
  /** `company`, or a mention of the person. */
  readonly subject: string
  readonly said: string
  /** The answer's wording. */
  readonly words: string
  /** The standing values now. */
  readonly now: readonly string[]
  readonly kind: Value['kind'] | 'none'
  readonly agrees: boolean
}

/**
 * Proposals from an answer about a company or, if a person answered, about that person. Fields of the other kind are ignored.
 */
export function proposalsOf(
  draft: Draft,
  person: PersonView | undefined,
  said: readonly { readonly field: FieldId; readonly value: string; readonly words: string }[],
): Proposal[] {
  const about = person ? 'person' : 'company'
  return said
    .filter(({ field }) => fieldOf(field).about === about)
    .map(({ field, value, words }) => {
      const standing = (person ?? draft).fields[field]?.standing ?? []
      // All names share one key, so names are compared by text.
      const alike = (one: Value) => field === 'person.name' ? one.value.trim().toLowerCase() === value.toLowerCase() : one.key === valueKey(field, value) // prettier-ignore
      const same = standing.find(alike)
      return {
        field,
        subject: person?.id ?? 'company',
        said: value,
        words,
        now: standing.map((one) => one.value),
        kind: (same ?? standing[0])?.kind ?? 'none',
        agrees: same !== undefined,
      }
    })
}

export interface Agreement {
  readonly field: FieldId
  readonly kind: Proposal['kind']
  readonly asked: number
  readonly same: number
}

/**
 * How often standing values were confirmed, by field and kind. Answers to empty fields are counted separately, not as mistakes.
 */
export function agreementOf(proposals: readonly Proposal[]): Agreement[] {
  const rows = new Map<string, Agreement>()
  for (const { field, kind, agrees } of proposals) {
    const before = rows.get(`${field} ${kind}`) ?? { field, kind, asked: 0, same: 0 }
    rows.set(`${field} ${kind}`, { ...before, asked: before.asked + 1, same: before.same + Number(agrees) })
  }
  return [...rows.values()].sort((a, b) => (a.field === b.field ? (a.kind < b.kind ? -1 : 1) : a.field < b.field ? -1 : 1)) // prettier-ignore
}
