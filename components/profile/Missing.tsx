import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { fieldOf, type Draft, type FieldId } from '@/lib/model/index.ts'
import { fitOf } from '@/lib/profile/fit/fit.ts'
import { nextWanted } from '@/lib/profile/fit/next-fields.ts'
import { useActiveIcp } from '../hooks/icps.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useWantedWords } from '../hooks/wanted-words.ts'
import { Button } from '../parts/Button.tsx'
import { ValueEditor } from './ValueEditor.tsx'
import { useVerbs } from './verbs.ts'

interface MissingProps {
  readonly draft: Draft
  readonly wanted: FieldId | undefined
  readonly want: (field: FieldId | undefined) => void
}

/** At most three gaps worth filling next, by ICP weight. */
export function Missing({ draft, wanted, want }: MissingProps) {
  const { say } = useSpeech()
  const icp = useActiveIcp()
  const wordsOf = useWantedWords()
  const next = useMemo(() => nextWanted(draft, icp && fitOf(icp, draft)), [draft, icp])
  if (next.length === 0) return null
  return (
    <div className="missing">
      <span className="faint">{say('profile.missing')}</span>
      {next.map((one) =>
        'role' in one ? (
          <span key={one.role} className="nudge is-role">
            {wordsOf(one)}
          </span>
        ) : (
          <Nudge
            key={one.field}
            field={one.field}
            label={wordsOf(one)}
            open={one.field === wanted}
            want={want}
          />
        ),
      )}
    </div>
  )
}

interface NudgeProps {
  readonly field: FieldId
  readonly label: string
  readonly open: boolean
  readonly want: MissingProps['want']
}

/** A company field is filled in here; people are added in their own block. */
function Nudge({ field, label, open, want }: NudgeProps) {
  const verbs = useVerbs()
  if (fieldOf(field).about === 'person') return <span className="nudge is-role">{label}</span>
  return open ? (
    <ValueEditor
      subject="company"
      field={field}
      start=""
      onDone={(typed, parts) => {
        want(undefined)
        if (typed !== undefined) verbs.type('company', field, typed, undefined, parts)
      }}
    />
  ) : (
    <Button label={label} icon={Plus} look="quiet" className="nudge" onClick={() => want(field)} />
  )
}
