import { createContext, useContext, useEffect, useState } from 'react'
import type { SuggestedCode, suggestedCode } from '@/lib/actions/suggested-code.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Where codes are suggested: the words for it are data of the extension, which entrypoints hand in. Without them nothing is suggested. */
export const SuggestionContext = createContext<typeof suggestedCode | undefined>(undefined)

/** The industry code that the profile's wording suggests; nothing for other fields, or until the words are there. */
export function useSuggestedCode(field: FieldId, wording: string | undefined): SuggestedCode | undefined {
  const { locale } = useSpeech()
  const suggest = useContext(SuggestionContext)
  const [suggested, setSuggested] = useState<SuggestedCode>()
  const lang = locale.id
  useEffect(() => {
    if (field !== 'company.industryCode' || wording === undefined || !suggest) return
    let isCurrent = true
    void suggest(wording, lang).then((found) => {
      if (isCurrent) setSuggested(found)
    })
    return () => {
      isCurrent = false
    }
  }, [field, wording, lang, suggest])
  return suggested
}
