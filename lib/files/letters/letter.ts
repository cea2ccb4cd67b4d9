import type { Draft, FieldId, PersonView, Profile } from '../../model/index.ts'

/** What can be written to a person about their data; the words of each are `letter.<kind>` and `letter.<kind>.intro` in lib/i18n. */
export const letterKinds = ['access', 'notice', 'confirm', 'survey'] as const
export type LetterKind = (typeof letterKinds)[number]

/** A record of a CRM that was made or changed of a person. */
export interface WentTo {
  /** ISO time. */
  readonly at: string
  /** Its address, or its number where it has none. */
  readonly where: string
}

export interface LetterGround {
  readonly profile: Profile
  readonly draft: Draft
  readonly person: PersonView
  readonly went: readonly WentTo[]
  /** Address of the team's own form with the code of this person in it. */
  readonly form: string
  /** By which an answer is laid beside this person. */
  readonly code: string
  /** ISO times: of writing, and until when an answer is asked for. */
  readonly now: string
  readonly until: string
  /** ISO time: until when the person is kept. */
  readonly keptUntil: string
  /** What for, in the rep's words; '' for the usual ones of the letter's language. */
  readonly purpose: string
  readonly may: (field: FieldId) => boolean
}

/** The language of the letter, which need not be the rep's. */
export interface LetterWords {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly nameOf: (field: FieldId) => string
  readonly date: (iso: string) => string
}

/** Text of others on one line, without signs that turn its direction or end a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/gu, '').trim() // prettier-ignore
}
