import { useCallback } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { fieldOf, type FieldId, type Option, type Value } from '@/lib/model/index.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { written } from '../parts/written.ts'

/** A value, and the sentences it was read from, as far as known. */
export interface Said extends Pick<Value, 'value' | 'parts'> {
  readonly claims?: Value['claims']
  readonly quote?: string
}

/** A value in the rep's language: numbers with their unit, dates, ratings, the words of the product's own lists. */
export function useValueWords(): (field: FieldId, said: Said) => string {
  const catalogue = useCatalogue()
  const { say, number, date, day, locale } = useSpeech()
  return useCallback(
    (field, { value, parts, claims, quote }) => {
      const option = `option.${parts?.['option'] ?? ''}`
      switch (fieldOf(field).type) {
        case 'count':
          return /^\d+$/.test(value) ? number(Number(value)) : value
        case 'money':
          return /^\d{5,15}$/.test(value) ? number(Number(value)) : value
        case 'year':
          return day(value)
        case 'number': {
          const unit = catalogue.of(field).unit
          const words = Number.isFinite(Number(value)) ? number(Number(value)) : value
          return unit === undefined ? words : `${words} ${unit}`
        }
        case 'date':
          return Number.isNaN(Date.parse(value)) ? value : date(`${value}T12:00`)
        case 'dayMonth':
          return dayWords(value, locale.tag)
        case 'rating':
          return say('rating.of', { rating: number(Number(value)) })
        case 'yesNo':
          return value === 'yes' || value === 'no' ? say(`answer.${value}`) : value
        case 'choice':
          return (
            ownWords(catalogue.of(field).options, parts?.['option']) ??
            (isMessageKey(option) ? say(option) : value)
          )
        default:
          return written(
            field,
            value,
            quote === undefined ? claims?.map(({ evidence }) => evidence.quote) : [quote],
          )
      }
    },
    [catalogue, say, number, date, day, locale],
  )
}

/** What the rep calls a value of the product's own list. */
function ownWords(options: readonly Option[], key: string | undefined): string | undefined {
  const own = key === undefined ? undefined : options.find((option) => option.key === key)
  return own && own.value !== own.key ? own.value : undefined
}

/** `--02-29` as a day of the year, `1984-02-29` with its year. */
function dayWords(value: string, tag: string): string {
  const match = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return value
  const [, year, month, day] = match
  const known = year !== '-'
  // 2000 had a 29 February.
  const time = new Date(Date.UTC(known ? Number(year) : 2000, Number(month) - 1, Number(day)))
  return new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    ...(known ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(time)
}
