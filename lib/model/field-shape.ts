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
  /** Dated words: the day they were said on is part of what they are (`parts.at`). */
  | 'note'
  /** 1 to 5, by a person. */
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
  /** Life stage and next step. */
  | 'journey'
  /** What there is to know of a customer. */
  | 'relationship'
  | 'psychographics'
  | 'behaviour'
  | 'painPoints'
  | 'goals'
  | 'preferences'
  | 'whyUs'
  /** A person's part: duties, use, channel. */
  | 'persona'
  /** Off until the rep turns it on, and kept to the rep: age, education, income, birthday. */
  | 'personal'

/** Groups whose values are somebody's judgement: they carry author and date. */
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
  /** `one`: rival values compete for it. `many`: they stand side by side. */
  readonly holds: 'one' | 'many'
  readonly type: FieldType
  readonly group: FieldGroup
}
