import { createContext, useContext } from 'react'
import { Speech, type MessageValues } from '@/lib/i18n/speech.ts'
import type { MessageKey } from '@/lib/i18n/messages.ts'
import type { Locale } from '@/lib/i18n/locale.ts'

export interface Spoken {
  readonly locale: Locale
  readonly say: (key: MessageKey, values?: MessageValues) => string
  readonly number: (count: number) => string
  readonly percent: (share: number) => string
  readonly list: (items: readonly string[]) => string
  readonly date: (iso: string) => string
  /** Formats a day, month or year given as `2024-05-12`, `2024-05` or `2024`. */
  readonly day: (iso: string) => string
  readonly when: (iso: string, now: Date) => string
}

export function spoken(locale: Locale): Spoken {
  const speech = new Speech(locale)
  return {
    locale,
    say: (key, values) => speech.say(key, values),
    number: (count) => speech.number(count),
    percent: (share) => speech.percent(share),
    list: (items) => speech.list(items),
    date: (iso) => speech.date(iso),
    day: (iso) => speech.day(iso),
    when: (iso, now) => speech.when(iso, now),
  }
}

/** Provided by Frame once its messages are loaded. */
export const SpeechContext = createContext<Spoken | undefined>(undefined)

/** The language of the interface. */
export function useSpeech(): Spoken {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('Nobody speaks here: a page stands in a Frame.')
  return speech
}
