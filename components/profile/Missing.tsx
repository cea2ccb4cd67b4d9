import { Plus } from 'lucide-react'
import type { Draft, FieldId } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { ValueEditor } from './ValueEditor.tsx'
import { useVerbs } from './verbs.ts'

const NUDGES = 3

interface MissingProps {
  readonly draft: Draft
  readonly wanted: FieldId | undefined
  readonly want: (field: FieldId | undefined) => void
}

/** At most three things worth filling in next. A nudge, never a wall. */
export function Missing({ draft, wanted, want }: MissingProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  const next = draft.missing.filter((field) => field.startsWith('company.')).slice(0, NUDGES)
  if (next.length === 0) return null
  return (
    <div className="missing">
      <span className="faint">{say('profile.missing')}</span>
      {next.map((field) =>
        field === wanted ? (
          <ValueEditor
            key={field}
            field={field}
            start=""
            onDone={(typed, parts) => {
              want(undefined)
              if (typed !== undefined) verbs.type('company', field, typed, undefined, parts)
            }}
          />
        ) : (
          <Button
            key={field}
            label={nameOf(field)}
            icon={Plus}
            look="quiet"
            className="nudge"
            onClick={() => want(field)}
          />
        ),
      )}
    </div>
  )
}
