import { Plus, X } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { offerPainPoint } from '@/lib/actions/pain-points.ts'
import { isCustom, type FieldId, type FieldView, type Value } from '@/lib/model/index.ts'
import { sameData } from '@/lib/profile/same-data.ts'
import { partsOf, useChoices } from '../fields/ChoiceEditor.tsx'
import { useValueWords } from '../fields/value-words.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { FieldIcon } from '../parts/FieldIcon.tsx'
import { Picker } from '../parts/Picker.tsx'
import { Judge } from './Judge.tsx'
import { useShownKinds, useShowsAll } from './KindFilter.tsx'
import { Kind } from './Kind.tsx'
import { Sources } from './Sources.tsx'
import { useVerbs, type Subject } from './verbs.ts'

interface ChipRowProps {
  readonly subject: Subject
  readonly field: FieldId
  readonly view: FieldView | undefined
}

/** A multi-choice field as chips on one line: a chip opens its sources, the plus adds options. */
export const ChipRow = memo(
  Chips,
  (before, now) =>
    before.subject === now.subject && before.field === now.field && sameData(before.view, now.view),
)

function Chips({ subject, field, view }: ChipRowProps) {
  const { say } = useSpeech()
  const name = useFieldName()(field)
  const wordsOf = useValueWords()
  const isShown = useShownKinds()
  const showsAll = useShowsAll()
  const [open, setOpen] = useState<string>()
  const [ticking, setTicking] = useState(false)
  const values = (view?.standing ?? []).filter(isShown)
  const opened = values.find(({ key }) => key === open)
  if (values.length === 0 && !showsAll) return null
  return (
    <li className="row">
      <span className="row-label">
        <FieldIcon field={field} />
        <span>{name}</span>
      </span>
      <div className="row-main">
        <ul className="chips" aria-label={name}>
          {values.map((value) => (
            <li key={value.key}>
              <button
                type="button"
                className="chip"
                aria-expanded={value.key === open}
                onClick={() => setOpen(value.key === open ? undefined : value.key)}
              >
                <bdi className="value">{wordsOf(field, value)}</bdi>
              </button>
            </li>
          ))}
          <li>
            <Button
              label={say('value.addTo', { group: name })}
              icon={Plus}
              look="quiet"
              bare
              onClick={() => setTicking(true)}
            />
          </li>
        </ul>
        {opened && <Behind subject={subject} field={field} value={opened} />}
        {ticking && (
          <Ticking
            subject={subject}
            field={field}
            values={view?.standing ?? []}
            onClose={() => setTicking(false)}
          />
        )}
      </div>
    </li>
  )
}

function Behind({ subject, field, value }: Omit<ChipRowProps, 'view'> & { readonly value: Value }) {
  const { say } = useSpeech()
  const name = useFieldName()(field)
  const words = useValueWords()(field, value)
  const verbs = useVerbs()
  return (
    <div className="clues">
      <div className="rival-head">
        <span className="row-meta">
          <Kind kind={value.kind} />
          {value.kind === 'judged' && <Judge value={value} />}
        </span>
        <Button
          label={say('value.delete', { field: name, value: words })}
          icon={X}
          look="quiet"
          bare
          onClick={() => verbs.remove(subject, field, value)}
        />
      </div>
      <Sources value={value} />
    </div>
  )
}

interface TickingProps extends Omit<ChipRowProps, 'view'> {
  readonly values: readonly Value[]
  readonly onClose: () => void
}

/** The option list with checkboxes; free text becomes a value. */
function Ticking({ subject, field, values, onClose }: TickingProps) {
  const name = useFieldName()(field)
  const wordsOf = useValueWords()
  const verbs = useVerbs()
  const choices = useChoices(field)
  const byWords = useMemo(
    () => new Map(values.map((value) => [wordsOf(field, value), value])),
    [values, field, wordsOf],
  )
  const items = useMemo(() => {
    const listed = new Set(choices.map(({ words }) => words))
    // Values that the list no longer offers can still be unticked.
    const others = [...byWords.keys()].filter((words) => !listed.has(words))
    return [...choices, ...others.map((words) => ({ key: words, words }))].map((item) => ({
      ...item,
      ticked: byWords.has(item.words),
    }))
  }, [choices, byWords])
  return (
    <Picker
      label={name}
      items={items}
      stays
      onPick={({ key, words }) => {
        const held = byWords.get(words)
        if (held) verbs.remove(subject, field, held)
        else verbs.type(subject, field, words, undefined, partsOf(field, key))
      }}
      {...(isCustom(field) || field === 'company.painPoint'
        ? {
            onWords: (words: string) => {
              verbs.type(subject, field, words)
              if (field === 'company.painPoint') void offerPainPoint(words)
            },
          }
        : {})}
      onClose={onClose}
    />
  )
}
