import { Plus } from 'lucide-react'
import { useState } from 'react'
import { fields } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { ValueEditor } from './ValueEditor.tsx'
import { useVerbs, type Subject } from './verbs.ts'

interface AddValueProps {
  readonly subject: Subject
  /** Fields that may be added here. */
  readonly choices: readonly FieldId[]
  /** Fields that have a value; one that holds a single value is edited, not added to. */
  readonly filled: ReadonlySet<FieldId>
  readonly group: string
}

/** Adds a value by hand: pick the field, type, Enter. */
export function AddValue({ subject, choices, filled, group }: AddValueProps) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const [field, setField] = useState<FieldId>()
  const free = choices.filter((id) => fields[id].holds === 'many' || !filled.has(id))
  if (free.length === 0) return null
  if (field !== undefined)
    return (
      <div className="add-editor">
        <span className="row-label">{say(`field.${field}`)}</span>
        <ValueEditor
          field={field}
          start=""
          onDone={(typed) => {
            setField(undefined)
            if (typed !== undefined) verbs.type(subject, field, typed)
          }}
        />
      </div>
    )
  const label = say('value.addTo', { group })
  if (free.length === 1)
    return <Button label={label} icon={Plus} look="quiet" className="add" onClick={() => setField(free[0])} />
  return (
    <Menu
      label={label}
      icon={Plus}
      look="quiet"
      className="add"
      entries={free.map((id) => ({ label: say(`field.${id}`), run: () => setField(id) }))}
    />
  )
}
