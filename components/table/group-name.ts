import { useCallback } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import type { Group } from '@/lib/lists/group.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useColumnWords } from './column-words.ts'

/** A group's label: its value, the band of numbers, or the month. */
export function useGroupName(): (by: Column, group: Pick<Group, 'value' | 'band'>) => string {
  const { say, day } = useSpeech()
  const words = useColumnWords()
  return useCallback(
    (by, { value, band }) => {
      if (value === '') return say('grouping.noValue')
      if (band) {
        const [from, to] = band
        const most = Number.isInteger(from) && Number.isInteger(to) ? to - 1 : to
        return most <= from ? words.figure(by, from) : `${words.figure(by, from)} – ${words.figure(by, most)}`
      }
      if (by.kind === 'date') return day(value)
      return words.value(by, value)
    },
    [say, day, words],
  )
}
