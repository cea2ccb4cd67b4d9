import { Hourglass } from 'lucide-react'
import type { FieldId, Value } from '@/lib/model/index.ts'
import { ageOf } from '@/lib/profile/freshness.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Marks a value that has come to the limit of its age. */
export function CheckMark({ field, value }: { readonly field: FieldId; readonly value: Value }) {
  const { say, number } = useSpeech()
  const now = useNow()
  const limits = useAgeLimits()
  const age = ageOf({ field, standing: [value] }, now, limits)
  if (!age?.due) return null
  return (
    <span className="check-mark" title={say('fresh.checkHint', { days: age.days, limit: number(age.limit) })}>
      <Hourglass size={11} aria-hidden="true" />
      {say('fresh.check')}
    </span>
  )
}
