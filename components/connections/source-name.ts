import { useCallback } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { isFieldId } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

/** The name of a mapping's source: a field, a part of one, or a combination. */
export function useSourceName(): (source: string) => string {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  return useCallback(
    (source) => {
      const key = `source.${source}`
      if (isMessageKey(key)) return say(key)
      const [field = '', part] = source.split('/')
      if (!isFieldId(field)) return source
      const partKey = `source.part.${part ?? ''}`
      return part !== undefined && isMessageKey(partKey) ? `${nameOf(field)}: ${say(partKey)}` : nameOf(field)
    },
    [say, nameOf],
  )
}
