import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { endTyping, type unfinishedOf } from '@/lib/actions/unfinished.ts'
import { isFieldId, type Draft, type FieldId, type Value } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { directionOf } from '../parts/written.ts'
import { ValueEditor } from '../profile/ValueEditor.tsx'
import { useVerbs } from '../profile/verbs.ts'
import { useUnfinishedRows } from './unfinished-rows.ts'

type Left = Awaited<ReturnType<typeof unfinishedOf>>[number] & { readonly field: FieldId }

/** Input that was unfinished when the page last closed: continue or discard it. */
export function Unfinished({ draft }: { readonly draft: Draft }) {
  const [over, setOver] = useState<readonly Left[]>([])
  const left = (useUnfinishedRows(draft.profileId) ?? []).filter(isValue).filter((row) => !over.includes(row))
  const shown = left.filter((row) => !values(draft, row).some(({ value }) => value === row.text))
  if (shown.length === 0) return null
  return (
    <ul className="rows unfinished">
      {shown.map((row) => (
        <UnfinishedRow key={row.id} row={row} draft={draft} onDone={() => setOver([...over, row])} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly row: Left
  readonly draft: Draft
  readonly onDone: () => void
}

function UnfinishedRow({ row, draft, onDone }: RowProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  const [open, setOpen] = useState(false)
  const { subject, field, start, text } = row
  const person = draft.people.find(({ mentions }) => mentions.includes(subject))?.name
  const name = person === undefined ? nameOf(field) : `${person}, ${nameOf(field)}`
  return (
    <li className="row">
      <span className="row-label">
        <PenLine size={14} aria-hidden="true" />
        <span>{say('unfinished.title', { field: name })}</span>
      </span>
      {open ? (
        <ValueEditor
          subject={subject}
          field={field}
          start={start}
          typed={text}
          onDone={(value, parts) => {
            const instead = values(draft, row).find((one) => one.value === start)
            if (value !== undefined) verbs.type(subject, field, value, instead, parts)
            onDone()
          }}
        />
      ) : (
        <div className="row-main">
          <bdi className="value row-words" dir={directionOf(field)}>
            {text}
          </bdi>
          <span className="unfinished-foot">
            <Button label={say('unfinished.goOn')} look="primary" onClick={() => setOpen(true)} />
            <Button
              label={say('unfinished.discard')}
              look="quiet"
              onClick={() => {
                void endTyping(row)
                onDone()
              }}
            />
          </span>
        </div>
      )}
    </li>
  )
}

/** Forms store theirs under keys of their own. */
const isValue = (row: { readonly field: string }): row is Left => isFieldId(row.field)

/** The profile's current value. */
function values(draft: Draft, { subject, field }: Left): readonly Value[] {
  const person = draft.people.find(({ mentions }) => mentions.includes(subject))
  return (person?.fields ?? draft.fields)[field]?.standing ?? []
}
