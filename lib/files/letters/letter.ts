import type { Draft, FieldId, PersonView, Profile } from '../../model/index.ts'

/** Letters to a person about their data; their texts are `letter.<kind>` and `letter.<kind>.intro` in lib/i18n. */
export const letterKinds = ['access', 'notice', 'confirm', 'survey'] as const
export type LetterKind = (typeof letterKinds)[number]

/** A CRM record that was created or updated for a person. */
export interface WentTo {
  /** ISO time. */
  readonly at: string
  /** The record's URL, or its id if it has none. */
  readonly where: string
}

export interface LetterGround {
  readonly profile: Profile
  readonly draft: Draft
  readonly person: PersonView
  readonly went: readonly WentTo[]
  /** URL of the team's own form with this person's code. */
  readonly form: string
  /** Matches an answer to this person. */
  readonly code: string
  /** ISO times: of writing, and the deadline for an answer. */
  readonly now: string
  readonly until: string
  /** ISO time until which the person is kept. */
  readonly keptUntil: string
  /** The purpose in the rep's words; '' for the letter's default text. */
  readonly purpose: string
  readonly may: (field: FieldId) => boolean
}

/** The language of the letter, which need not be the rep's. */
export interface LetterWords {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly nameOf: (field: FieldId) => string
  readonly date: (iso: string) => string
}
