import { useEffect, useState } from 'react'
import { suggestedCode, type SuggestedCode } from '@/lib/actions/suggested-code.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

/** The industry code that the profile's wording suggests; nothing for other fields, or until the words are there. */
export function useSuggestedCode(field: FieldId, wording: string | undefined): SuggestedCode | undefined {
  const { locale } = useSpeech()
  const [suggested, setSuggested] = useState<SuggestedCode>()
  const lang = locale.tag.slice(0, 2)
  useEffect(() => {
    if (field !== 'company.industryCode' || wording === undefined) return
    let isCurrent = true
    void suggestedCode(wording, lang).then((found) => {
      if (isCurrent) setSuggested(found)
    })
    return () => {
      isCurrent = false
    }
  }, [field, wording, lang])
  return suggested
}
