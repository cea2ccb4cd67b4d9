import { CalendarCheck } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { Draft, FieldId } from '@/lib/model/index.ts'
import { stages, type Stage } from '@/lib/profile/options.ts'
import { dayOf, useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { ValueEditor } from '../profile/ValueEditor.tsx'
import { useVerbs } from '../profile/verbs.ts'
import { stageOf } from './stage.ts'

/** The account's stage and next step: changing the stage takes one click, records the date, and removes nothing. */
export function StageBar({ draft }: { readonly draft: Draft }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const verbs = useVerbs()
  const stage = stageOf(draft)
  const since = draft.fields['company.stage']?.standing[0]?.lastSeenAt
  const move = (to: Stage) => {
    if (to === stage) return
    const words = say(`option.${to}`)
    const at = new Date().toISOString()
    verbs.record(
      [
        { subject: 'company', field: 'company.stage', value: words, parts: { option: to } },
        { subject: 'company', field: 'company.journey', value: words, parts: { option: to, at } },
      ],
      say('stage.moved', { stage: words }),
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!/^Arrow(?:Left|Right)$/.test(event.key)) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    buttons[(at + (event.key === forward ? 1 : -1) + buttons.length) % buttons.length]?.focus()
    event.preventDefault()
  }
  return (
    <div className="stage-card">
      <div className="stages" role="group" aria-label={say('field.company.stage')} onKeyDown={onKeyDown}>
        {stages.map((one) => (
          <button key={one} type="button" aria-pressed={one === stage} onClick={() => move(one)}>
            {say(`option.${one}`)}
          </button>
        ))}
      </div>
      <p className="next-step">
        <CalendarCheck size={13} aria-hidden="true" />
        <NextStep draft={draft} field="company.nextStep" label={say('field.company.nextStep')} />
        <NextStep draft={draft} field="company.nextStepOn" label={say('stage.on')} />
        {since !== undefined && (
          <span className="faint">
            {say('stage.since', { stage: say(`option.${stage}`), when: when(since, now) })}
          </span>
        )}
      </p>
    </div>
  )
}

interface NextStepProps {
  readonly draft: Draft
  readonly field: Extract<FieldId, 'company.nextStep' | 'company.nextStepOn'>
  readonly label: string
}

/** The next step or its date; clicking it edits it. */
function NextStep({ draft, field, label }: NextStepProps) {
  const { say, date } = useSpeech()
  const verbs = useVerbs()
  const now = useNow()
  const [editing, setEditing] = useState(false)
  const value = draft.fields[field]?.standing[0]
  if (editing)
    return (
      <ValueEditor
        subject="company"
        field={field}
        start={value?.value ?? ''}
        onDone={(typed) => {
          setEditing(false)
          if (typed !== undefined) verbs.type('company', field, typed, value)
        }}
      />
    )
  const isDate = field === 'company.nextStepOn'
  const isLate = isDate && value !== undefined && value.value < dayOf(now)
  return (
    <button
      type="button"
      className={value ? (isLate ? 'said late' : 'said') : 'blank'}
      onClick={() => setEditing(true)}
    >
      {value ? (
        <>
          <span className="unseen">{label}: </span>
          <bdi className="value">{isDate ? date(`${value.value}T12:00`) : value.value}</bdi>
          {isLate && <span className="unseen"> {say('stage.late')}</span>}
        </>
      ) : (
        label
      )}
    </button>
  )
}
