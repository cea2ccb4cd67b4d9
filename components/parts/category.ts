import { useCallback } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { placeOfCategory } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

/** The name of a technology category; "Other" for one that this version does not know. */
export function useCategoryName(): (category: string) => string {
  const { say } = useSpeech()
  return useCallback(
    (category) => {
      const key = `category.${category}`
      return isMessageKey(key) ? say(key) : say('category.other')
    },
    [say],
  )
}

/** Technologies by category, categories in the order of interest to a seller. */
export function byCategory<T>(
  technologies: readonly T[],
  partsOf: (technology: T) => Readonly<Record<string, string>> | undefined,
): [category: string, technologies: T[]][] {
  const shelves = new Map<string, T[]>()
  for (const technology of technologies) {
    const category = partsOf(technology)?.['category'] ?? 'other'
    shelves.set(category, [...(shelves.get(category) ?? []), technology])
  }
  return [...shelves].sort(([a], [b]) => placeOfCategory(a) - placeOfCategory(b))
}
