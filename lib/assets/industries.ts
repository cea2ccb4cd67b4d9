import type { IndustryBook, IndustryWords } from '../model/index.ts'

const shelf = import.meta.glob<{ industry: IndustryWords }>('../lexicons/industry/??.ts', { eager: true })

/** The words that indicate industries, in every language. */
export const industryBook: IndustryBook = Object.fromEntries(
  Object.entries(shelf).map(([file, { industry }]) => [file.slice(-5, -3), industry]),
)
