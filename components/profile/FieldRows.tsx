import { Check, GitCompareArrows, X } from 'lucide-react'
import { useId, useState } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import type { FieldView, Value } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { directionOf, written } from '../parts/written.ts'
import { Kind } from './Kind.tsx'
import { Sources } from './Sources.tsx'
import { ValueRow } from './ValueRow.tsx'
import { useVerbs, type Subject } from './verbs.ts'

interface FieldRowsProps {
  readonly subject: Subject
  readonly view: FieldView
}

/** One field of the profile: what stands, and one click away what else was said. */
export function FieldRows({ subject, view }: FieldRowsProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const [open, setOpen] = useState(false)
  const rivals = useId()
  const label = nameOf(view.field)
  const count = view.rivals.length
  return (
    <>
      {view.standing.map((value, at) => (
        <ValueRow
          key={value.key}
          subject={subject}
          field={view.field}
          value={value}
          because={view.because}
          repeats={at > 0}
        />
      ))}
      {count > 0 && (
        <li className="row rivals-row">
          <span className={view.standing.length > 0 ? 'row-label repeats' : 'row-label'}>{label}</span>
          <div className="row-main">
            <button
              type="button"
              className={view.conflict ? 'rivals-button conflict' : 'rivals-button'}
              aria-expanded={open}
              aria-controls={rivals}
              onClick={() => setOpen(!open)}
            >
              <GitCompareArrows size={12} aria-hidden="true" />
              {fieldOf(view.field).holds === 'one' && view.standing.length > 0
                ? say('value.rivals', { count })
                : say('value.offers', { count })}
              <span className="unseen">{label}</span>
            </button>
            <ul id={rivals} hidden={!open} className="rivals">
              {view.rivals.map((rival) => (
                <Rival key={rival.key} subject={subject} view={view} rival={rival} />
              ))}
            </ul>
          </div>
        </li>
      )}
    </>
  )
}

function Rival({ subject, view, rival }: FieldRowsProps & { readonly rival: Value }) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  const shown = written(view.field, rival.value)
  return (
    <li className="rival">
      <div className="rival-head">
        <bdi className="value" dir={directionOf(view.field)}>
          {shown}
        </bdi>
        <span className="rival-actions">
          <Button
            label={say('value.use', { value: shown })}
            icon={Check}
            look="quiet"
            bare
            onClick={() => verbs.choose(subject, view.field, rival)}
          />
          <Button
            label={say('value.delete', { field: nameOf(view.field), value: shown })}
            icon={X}
            look="quiet"
            bare
            onClick={() => verbs.remove(subject, view.field, rival)}
          />
        </span>
      </div>
      <Kind kind={rival.kind} />
      <Sources value={rival} />
    </li>
  )
}
