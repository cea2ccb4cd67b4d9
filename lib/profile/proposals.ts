import { fieldOf, type Draft, type FieldId, type PersonView, type Value } from '../model/index.ts'
import { valueKey } from './value-key.ts'

/** An answer beside what stands. Nothing of it is kept until the rep takes it. */
export interface Proposal {
  readonly field: FieldId
  /** `company`, or a mention of the person. */
  readonly subject: string
  readonly said: string
  /** The words of the answer. */
  readonly words: string
  /** What stands now. */
  readonly now: readonly string[]
  readonly kind: Value['kind'] | 'none'
  readonly agrees: boolean
}

/** What an answer says of a company, or of a person where one gave it. Fields of the other kind are not theirs to answer. */
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
      // Everybody's name has one key: which of two names it is, their words tell.
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

/** How often what stood was right, by field and by kind of truth. What nothing stood for is no mistake, and told apart. */
export function agreementOf(proposals: readonly Proposal[]): Agreement[] {
  const rows = new Map<string, Agreement>()
  for (const { field, kind, agrees } of proposals) {
    const before = rows.get(`${field} ${kind}`) ?? { field, kind, asked: 0, same: 0 }
    rows.set(`${field} ${kind}`, { ...before, asked: before.asked + 1, same: before.same + Number(agrees) })
  }
  return [...rows.values()].sort((a, b) => (a.field === b.field ? (a.kind < b.kind ? -1 : 1) : a.field < b.field ? -1 : 1)) // prettier-ignore
}
