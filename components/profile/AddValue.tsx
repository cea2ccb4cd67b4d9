import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { Picker } from '../parts/Picker.tsx'
import { ValueEditor } from './ValueEditor.tsx'
import { useVerbs, type Subject } from './verbs.ts'

/** Above this number, the menu becomes a search field. */
const MENU_HOLDS = 8

interface Adding {
  readonly subject: Subject
  /** Fields offered here. */
  readonly choices: readonly FieldId[]
  /** Whether a field has a value; a filled single-valued field is edited instead. */
  readonly filled: (field: FieldId) => boolean
  /** Name of the group added to. */
  readonly group: string
}

/** Adds a value by hand: pick the field, type, Enter. Returns button and editor separately, for placement. */
export function useAddValue({ subject, choices, filled, group }: Adding): {
  readonly button: ReactNode
  readonly editor: ReactNode
} {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  const [field, setField] = useState<FieldId>()
  const [finding, setFinding] = useState(false)
  const free = choices.filter((id) => fieldOf(id).holds === 'many' || !filled(id))
  const label = say('value.addTo', { group })
  const finder = finding && (
    <div className="add-editor">
      <Picker
        label={label}
        items={free.map((id) => ({ key: id, words: nameOf(id) }))}
        onPick={({ key }) => setField(free.find((id) => id === key))}
        onClose={() => setFinding(false)}
      />
    </div>
  )
  const editor =
    field === undefined ? (
      finder
    ) : (
      <div className="add-editor">
        <span className="row-label">{nameOf(field)}</span>
        <ValueEditor
          subject={subject}
          field={field}
          start=""
          onDone={(typed, parts) => {
            setField(undefined)
            if (typed !== undefined) verbs.type(subject, field, typed, undefined, parts)
          }}
        />
      </div>
    )
  const shared = { label, icon: Plus, look: 'quiet', bare: true } as const
  const button =
    free.length === 0 ? null : free.length === 1 ? (
      <Button {...shared} onClick={() => setField(free[0])} />
    ) : free.length > MENU_HOLDS ? (
      <Button {...shared} onClick={() => setFinding(true)} />
    ) : (
      <Menu {...shared} entries={free.map((id) => ({ label: nameOf(id), run: () => setField(id) }))} />
    )
  return { button, editor }
}
