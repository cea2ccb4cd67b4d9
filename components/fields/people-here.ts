import { createContext, useContext } from 'react'
import type { PersonView } from '@/lib/model/index.ts'

/** The people of the profile in view, for fields that link one. */
export const PeopleHere = createContext<readonly PersonView[]>([])

export function usePeopleHere(): readonly PersonView[] {
  return useContext(PeopleHere)
}
