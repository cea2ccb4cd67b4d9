import { memo, useState } from 'react'
import { fieldOf, type FieldId } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { FieldIcon } from '../parts/FieldIcon.tsx'
import { ChipRow } from './ChipRow.tsx'
import { useShowsAll } from './KindFilter.tsx'
import { ValueEditor } from './ValueEditor.tsx'
import { useVerbs, type Subject } from './verbs.ts'

interface BlankRowProps {
  readonly subject: Subject
  readonly field: FieldId
}

/** An empty field; a click opens its editor in place. */
export const BlankRow = memo(Blank)

function Blank({ subject, field }: BlankRowProps) {
  const { say } = useSpeech()
  const name = useFieldName()(field)
  const verbs = useVerbs()
  const [open, setOpen] = useState(false)
  const showsAll = useShowsAll()
  const { holds, type } = fieldOf(field)
  if (!showsAll) return null
  if (holds === 'many' && type === 'choice')
    return <ChipRow subject={subject} field={field} view={undefined} />
  return (
    <li className="row">
      <span className="row-label">
        <FieldIcon field={field} />
        <span>{name}</span>
      </span>
      {open ? (
        <ValueEditor
          subject={subject}
          field={field}
          start=""
          onDone={(typed, parts) => {
            setOpen(false)
            if (typed !== undefined) verbs.type(subject, field, typed, undefined, parts)
          }}
        />
      ) : (
        <div className="row-main">
          <button type="button" className="blank" onClick={() => setOpen(true)}>
            {say('blank.fill')}
            <span className="unseen"> {name}</span>
          </button>
        </div>
      )}
    </li>
  )
}
