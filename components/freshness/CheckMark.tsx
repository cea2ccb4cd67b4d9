import { Hourglass } from 'lucide-react'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { FieldId, Value } from '@/lib/model/index.ts'
import { ageOf, type AgeLimits } from '@/lib/profile/freshness.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'

const Ages = createContext<{ readonly now: Date; readonly limits: AgeLimits } | undefined>(undefined)

/** What the marks in it compare with: subscribed to once, not by each of hundreds of rows. */
export function CheckMarks({ children }: { readonly children: ReactNode }) {
  const now = useNow()
  const limits = useAgeLimits()
  return <Ages value={useMemo(() => ({ now, limits }), [now, limits])}>{children}</Ages>
}

/** Marks a value that has come to the limit of its age. */
export function CheckMark({ field, value }: { readonly field: FieldId; readonly value: Value }) {
  const { say, number } = useSpeech()
  const ages = useContext(Ages)
  const age = ages && ageOf({ field, standing: [value] }, ages.now, ages.limits)
  if (!age?.due) return null
  return (
    <span className="check-mark" title={say('fresh.checkHint', { days: age.days, limit: number(age.limit) })}>
      <Hourglass size={11} aria-hidden="true" />
      {say('fresh.check')}
    </span>
  )
}
