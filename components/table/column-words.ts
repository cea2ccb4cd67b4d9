import { useMemo } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { isBuyingRole, isFieldId } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useValueWords } from '../fields/value-words.ts'
import { useSpeech } from '../hooks/speech.ts'

export interface ColumnWords {
  readonly name: (column: Column) => string
  /** A value as displayed: a country by its name, a kind in words. */
  readonly value: (column: Column, value: string) => string
  /** A number as displayed: a percentage, a year, a date, a count. */
  readonly figure: (column: Column, figure: number) => string
}

const SHARES = new Set(['completeness', 'fit', 'fitOpen'])

/** Labels of columns and their values in the rep's language. */
export function useColumnWords(): ColumnWords {
  const { say, number, percent, date, locale } = useSpeech()
  const fieldName = useFieldName()
  const wordsOf = useValueWords()
  return useMemo(() => {
    const country = new Intl.DisplayNames(locale.tag, { type: 'region', fallback: 'code' })
    const plain = new Intl.NumberFormat(locale.tag, { useGrouping: false })
    return {
      name: (column) => {
        const key = `column.${column.id}`
        return column.label ?? (isMessageKey(key) ? say(key) : column.id)
      },
      value: ({ id }, value) => {
        if (id === 'country') return /^[A-Z]{2}$/.test(value) ? (country.of(value) ?? value) : value
        if (id === 'known') return isFieldId(value) ? fieldName(value) : value
        if (id === 'industryCode') return wordsOf('company.industryCode', { value, parts: { option: value } })
        if (id === 'rolesMissing' || id === 'rolesGuessed')
          return isBuyingRole(value) ? say(`role.${value}`) : value
        const key = id === 'kind' || id === 'rfm' ? `${id}.${value}` : `option.${value}`
        return isMessageKey(key) ? say(key) : value
      },
      figure: ({ id, kind }, figure) => {
        if (kind === 'date') return date(new Date(figure).toISOString())
        if (SHARES.has(id)) return percent(figure / 100)
        return id === 'founded' ? plain.format(figure) : number(Math.round(figure * 10) / 10)
      },
    }
  }, [say, number, percent, date, locale, fieldName, wordsOf])
}
