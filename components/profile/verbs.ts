import { createContext, useContext } from 'react'
import type { Claim, FieldId, Value } from '@/lib/model/index.ts'
import type { Typed } from '@/lib/profile/edit.ts'

/** The subject of a value: the company, or a person by one of their mentions. */
export type Subject = string

/** The rep's actions on a profile. Each is stored at once and, except forgetting, can be undone. */
export interface ProfileVerbs {
  readonly type: (
    subject: Subject,
    field: FieldId,
    value: string,
    instead?: Value,
    parts?: Readonly<Record<string, string>>,
  ) => void
  /** Several values as one undo step; `words` describes it. */
  readonly record: (typed: readonly Typed[], words: string) => void
  readonly remove: (subject: Subject, field: FieldId, value: Value) => void
  /** Makes an outranked value the preferred one. */
  readonly choose: (subject: Subject, field: FieldId, value: Value) => void
  readonly addPerson: (name: string, title: string) => void
  readonly removePerson: (person: Subject, name: string) => void
  /** Removes all data about a person for good; `never`: they are not collected again either. */
  readonly forgetPerson: (person: Subject, name: string, never: boolean) => void
  /** Highlights a claim's quote on the active page; undefined if the claim is from another page. */
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
