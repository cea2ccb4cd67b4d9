import { useId, useState } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import type { Because, FieldId, Value } from '@/lib/model/index.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { CopyValue } from '../export/CopyValue.tsx'
import { CheckMark } from '../freshness/CheckMark.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Breakable } from '../parts/Breakable.tsx'
import { FactNote, NewsLink } from '../parts/FactNote.tsx'
import { FieldIcon } from '../parts/FieldIcon.tsx'
import { Pencil, Trash2 } from '../parts/outlines.tsx'
import { directionOf, linkOf } from '../parts/written.ts'
import { useValueWords } from '../fields/value-words.ts'
import { Judge } from './Judge.tsx'
import { Kind } from './Kind.tsx'
import { Sources } from './Sources.tsx'
import { ValueEditor } from './ValueEditor.tsx'
import { useVerbs, type ProfileVerbs, type Subject } from './verbs.ts'

interface ValueRowProps {
  readonly subject: Subject
  readonly field: FieldId
  readonly value: Value
  readonly because: Because
  readonly repeats: boolean
}

/** One value of the profile: its text, kind, number of sources, and why it stands. */
export function ValueRow({ subject, field, value, because, repeats }: ValueRowProps) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  // The value that the rep began to edit: another window may meanwhile have changed the one that stands.
  const [edited, edit] = useState<Value>()
  const [open, setOpen] = useState(false)
  const sources = useId()
  const label = nameOf(field)
  const shown = useValueWords()(field, value)
  const link = linkOf(field, value.value)
  // The first quote on the active page, which is revealed there as soon as the sources are opened.
  const onPage = firstOnPage(value, verbs)
  return (
    <li className="row">
      <span className={repeats ? 'row-label repeats' : 'row-label'}>
        <FieldIcon field={field} />
        <span>{label}</span>
      </span>
      {edited ? (
        <ValueEditor
          subject={subject}
          field={field}
          start={edited.value}
          onDone={(typed, parts) => {
            edit(undefined)
            if (typed !== undefined) verbs.type(subject, field, typed, edited, parts)
          }}
        />
      ) : (
        <div className="row-main">
          {link === undefined ? (
            <bdi className="value row-words" dir={directionOf(field)}>
              <Breakable words={shown} />
            </bdi>
          ) : (
            <a className="row-words" href={link} target="_blank" rel="noreferrer noopener">
              <bdi className="value" dir={directionOf(field)}>
                <Breakable words={shown} />
              </bdi>
            </a>
          )}
          <FactNote field={field} parts={value.parts} seenAt={firstSeen(value)}>
            <NewsLink parts={value.parts} />
          </FactNote>
          <button
            type="button"
            className="row-meta"
            aria-expanded={open}
            aria-controls={sources}
            onClick={() => {
              setOpen(!open)
              if (!open) onPage?.()
            }}
          >
            <Kind kind={value.kind} />
            {value.kind === 'judged' ? (
              <Judge value={value} />
            ) : (
              <span>{say('value.sourceCount', { count: value.claims.length })}</span>
            )}
            <CheckMark field={field} value={value} />
            {fieldOf(field).holds === 'one' && because !== 'onlyValue' && (
              <span>{say(`because.${because}`)}</span>
            )}
          </button>
          <div id={sources} hidden={!open}>
            {open && (
              <>
                <p className="faint">{say('value.stands', { reason: say(`because.${because}`) })}</p>
                <Sources value={value} />
              </>
            )}
          </div>
        </div>
      )}
      {!edited && (
        <span className="row-actions">
          <CopyValue field={field} value={shown} />
          <Button
            label={say('value.edit', { field: label, value: shown })}
            icon={Pencil}
            look="quiet"
            bare
            data-home=""
            onClick={() => edit(value)}
          />
          <Button
            label={say('value.delete', { field: label, value: shown })}
            icon={Trash2}
            look="quiet"
            bare
            onClick={() => verbs.remove(subject, field, value)}
          />
        </span>
      )}
    </li>
  )
}

function firstOnPage({ claims }: Value, { reveal }: ProfileVerbs): (() => void) | undefined {
  for (const claim of claims) {
    const show = claim.evidence.source === 'page' ? reveal(claim) : undefined
    if (show) return show
  }
  return undefined
}

/** When the value was first seen. */
function firstSeen({ claims, lastSeenAt }: Value): string {
  return claims.reduce(
    (first, { evidence }) => (evidence.seenAt < first ? evidence.seenAt : first),
    lastSeenAt,
  )
}
