import { useMemo } from 'react'
import type { FileWords } from '@/lib/actions/released-entries.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { fieldName } from './catalogue.tsx'
import { useSpeech } from './speech.ts'

/** The messages used in exported files, in the rep's language. */
export function useFileWords(): FileWords {
  const { say } = useSpeech()
  return useMemo(
    () => ({
      say: (key, values) => (isMessageKey(key) ? say(key, values) : key),
      nameOf: (field) => fieldName(field, say),
    }),
    [say],
  )
}
