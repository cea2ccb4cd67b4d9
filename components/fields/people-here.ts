import { createContext, useContext } from 'react'
import type { PersonView } from '@/lib/model/index.ts'

/** The people of the profile in view, for fields that link one. */
export const PeopleHere = createContext<readonly PersonView[]>([])

export function usePeopleHere(): readonly PersonView[] {
  return useContext(PeopleHere)
}

/** What the profile in view says of its industry, in the page's words. */
export const WordingHere = createContext<string | undefined>(undefined)

export function useWordingHere(): string | undefined {
  return useContext(WordingHere)
}

/** The industry of the profile in view, by its template, for lists that go by industry. */
export const IndustryHere = createContext<string | undefined>(undefined)

export function useIndustryHere(): string | undefined {
  return useContext(IndustryHere)
}
