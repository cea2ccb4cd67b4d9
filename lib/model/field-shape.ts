export type FieldType =
  | 'text'
  | 'longText'
  | 'title'
  | 'role'
  | 'domain'
  | 'url'
  | 'year'
  | 'count'
  | 'money'
  | 'identifier'
  | 'address'
  | 'phone'
  | 'email'
  | 'technology'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'choice'
  | 'person'
  /** Dated text: the date is part of the value's identity (`parts.at`). */
  | 'note'
  /** A rating by a person, 1 to 5. */
  | 'rating'
  /** `--02-29` or `1984-02-29` (ISO 8601, year optional). */
  | 'dayMonth'
export type FieldGroup =
  | 'identity'
  | 'firmographics'
  | 'contact'
  | 'technographics'
  | 'signals'
  | 'notes'
  | 'people'
  | 'custom'
  /** Life-cycle stage and next step. */
  | 'journey'
  /** Relationship with a customer. */
  | 'relationship'
  | 'psychographics'
  | 'behaviour'
  | 'painPoints'
  | 'goals'
  | 'preferences'
  | 'whyUs'
  /** A person's duties, use and channel. */
  | 'persona'
  /** Off by default, and private to the rep: age, education, income, birthday. */
  | 'personal'

/** Groups whose values are judgements: they carry author and date. */
export const judgedGroups: ReadonlySet<FieldGroup> = new Set<FieldGroup>([
  'notes',
  'psychographics',
  'behaviour',
  'painPoints',
  'goals',
  'preferences',
  'whyUs',
])

export interface Field {
  readonly about: 'company' | 'person'
  /** `one`: values compete. `many`: values coexist. */
  readonly holds: 'one' | 'many'
  readonly type: FieldType
  readonly group: FieldGroup
}
