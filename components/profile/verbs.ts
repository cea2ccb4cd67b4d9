import { createContext, useContext } from 'react'
import type { Claim, FieldId, Value } from '@/lib/model/index.ts'
import type { Typed } from '@/lib/profile/edit.ts'

/** Who a value is about: the company, or a person by one of its mentions. */
export type Subject = string

/** What the rep can do to a profile. Each is filed at once, and each can be undone. */
export interface ProfileVerbs {
  readonly type: (
    subject: Subject,
    field: FieldId,
    value: string,
    instead?: Value,
    parts?: Readonly<Record<string, string>>,
  ) => void
  /** Several values as one step; `words` says what was done. */
  readonly record: (typed: readonly Typed[], words: string) => void
  readonly remove: (subject: Subject, field: FieldId, value: Value) => void
  /** Lets a value stand that others outranked. */
  readonly choose: (subject: Subject, field: FieldId, value: Value) => void
  readonly addPerson: (name: string, title: string) => void
  readonly removePerson: (person: Subject, name: string) => void
  /** Takes a person out of everything, without a way back; `never`: nor are they collected again. */
  readonly forgetPerson: (person: Subject, name: string, never: boolean) => void
  /** Shows a claim's words on the page in front; undefined where that page is not in front. */
  readonly reveal: (claim: Claim) => (() => void) | undefined
}

const nothing = () => {}

export const VerbsContext = createContext<ProfileVerbs>({
  type: nothing,
  record: nothing,
  remove: nothing,
  choose: nothing,
  addPerson: nothing,
  removePerson: nothing,
  forgetPerson: nothing,
  reveal: () => undefined,
})

export function useVerbs(): ProfileVerbs {
  return useContext(VerbsContext)
}
