import { useCallback } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { useSpeech } from '../hooks/speech.ts'

/** The name of a technology category; one that this version does not know goes by "Other". */
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
