import { useCallback } from 'react'
import { isBuyingRole, isFieldId, isKnownCriterion, type AnyCriterion } from '@/lib/model/index.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

/** A criterion in a few words. */
export function useCriterionWords(): (criterion: AnyCriterion) => string {
  const { say, list, number, locale } = useSpeech()
  const nameOf = useFieldName()
  return useCallback(
    (criterion) => {
      if (!isKnownCriterion(criterion)) return ''
      switch (criterion.type) {
        case 'geography': {
          const names = new Intl.DisplayNames([locale.tag], { type: 'region', fallback: 'code' })
          return list([...criterion.countries.map((code) => nameOfRegion(names, code)), ...criterion.places])
        }
        case 'industry':
        case 'products':
          return list(criterion.words)
        case 'headcount':
        case 'revenue': {
          const unit = criterion.type === 'revenue' ? ` ${criterion.currency}` : ''
          const ends = [criterion.min, criterion.max].map((end) => (end === undefined ? '…' : number(end)))
          return `${ends.join('–')}${unit}`
        }
        case 'budget':
          return list(
            criterion.signs.flatMap((sign) => {
              const key = `criterion.sign.${sign}`
              return isMessageKey(key) ? [say(key)] : []
            }),
          )
        case 'technology':
          return list(criterion.names)
        case 'role':
          return list(criterion.roles.filter(isBuyingRole).map((role) => say(`role.${role}`)))
        case 'field': {
          const field = isFieldId(criterion.field) ? nameOf(criterion.field) : criterion.field
          return `${field} ${say(`criterion.test.${criterion.test}`)} ${criterion.value}`.trim()
        }
      }
    },
    [say, list, number, locale, nameOf],
  )
}

/** A code from an imported file may be invalid. */
export function nameOfRegion(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
