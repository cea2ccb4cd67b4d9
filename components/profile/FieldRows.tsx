import { Check, GitCompareArrows, X } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { fieldOf, judgedGroups } from '@/lib/model/index.ts'
import type { FieldView, Value } from '@/lib/model/index.ts'
import { sameData } from '@/lib/profile/same-data.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { FieldIcon } from '../parts/FieldIcon.tsx'
import { directionOf } from '../parts/written.ts'
import { useValueWords } from '../fields/value-words.ts'
import { Kind } from './Kind.tsx'
import { Sources } from './Sources.tsx'
import { ChipRow } from './ChipRow.tsx'
import { FigureSeries } from './FigureSeries.tsx'
import { useShownKinds } from './KindFilter.tsx'
import { ValueRow } from './ValueRow.tsx'
import { useVerbs, type Subject } from './verbs.ts'

interface FieldRowsProps {
  readonly subject: Subject
  readonly view: FieldView
}

/** One field of the profile: standing values, with rivals one click away. Rerendered only if its view differs. */
export const FieldRows = memo(
  Rows,
  (before, now) => before.subject === now.subject && sameData(before.view, now.view),
)

function Rows({ subject, view }: FieldRowsProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const isShown = useShownKinds()
  const [chosen, setOpen] = useState<boolean>()
  const rivals = useId()
  const label = nameOf(view.field)
  const standing = view.standing.filter(isShown)
  // A page's statements about motives need the rep's judgement, so they stay open until accepted or rejected.
  const isOffer = view.standing.length === 0
  const open = chosen ?? (isOffer && judgedGroups.has(fieldOf(view.field).group))
  const atHand =
    !open &&
    (view.conflict || isOffer) &&
    view.rivals.length <= AT_HAND &&
    view.rivals.every(({ value }) => value.length <= SHORT)
  const count = standing.length < view.standing.length ? 0 : view.rivals.length
  const { holds, type } = fieldOf(view.field)
  if (holds === 'many' && type === 'choice')
    return standing.length > 0 && <ChipRow subject={subject} field={view.field} view={view} />
  return (
    <>
      {standing.map((value, at) => (
        <ValueRow
          // The row of a single value stays when the value changes: the rep may be typing in it.
          key={holds === 'one' ? view.field : value.key}
          subject={subject}
          field={view.field}
          value={value}
          because={view.because}
          repeats={at > 0}
        />
      ))}
      <FigureSeries view={view} />
      {count > 0 && (
        <li className="row rivals-row">
          <span className={view.standing.length > 0 ? 'row-label repeats' : 'row-label'}>
            <FieldIcon field={view.field} />
            <span>{label}</span>
          </span>
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
            {atHand && (
              <span className="rivals-at-hand">
                {view.rivals.map((rival) => (
                  <UseRival key={rival.key} subject={subject} view={view} rival={rival} />
                ))}
              </span>
            )}
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

/** Up to this many short rivals or offers are settled by one click, without opening the list. */
const AT_HAND = 3
const SHORT = 40

type RivalProps = FieldRowsProps & { readonly rival: Value }

function UseRival({ subject, view, rival }: RivalProps) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const shown = useValueWords()(view.field, rival)
  return (
    <Button
      label={say('value.use', { value: shown })}
      icon={Check}
      onClick={() => verbs.choose(subject, view.field, rival)}
    />
  )
}

function Rival({ subject, view, rival }: RivalProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  const shown = useValueWords()(view.field, rival)
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
