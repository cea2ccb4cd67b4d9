import { useState, type FormEvent } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { answersOf, interviewFields, type Interview } from '@/lib/profile/interview.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { dayOf } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useVerbs } from '../profile/verbs.ts'
import { useUnfinishedRows } from '../unfinished/unfinished-rows.ts'
import { useTyping } from '../unfinished/typing.ts'

interface InterviewDialogProps {
  readonly draft: Draft
  readonly onClose: () => void
}

const today = () => dayOf(new Date())

/** The form's key among unfinished input. */
const FORM = 'interview'

/**
 * Notes from an interview with the customer. The answers become judgements in their fields, the interview a dated note.
 * Unfinished input is kept even if the window closes.
 */
export default function InterviewDialog(props: InterviewDialogProps) {
  const left = useUnfinishedRows(props.draft.profileId)
  return left && <InterviewForm {...props} kept={talkIn(left.find(({ field }) => field === FORM)?.text)} />
}

function InterviewForm({ draft, onClose, kept }: InterviewDialogProps & { readonly kept: Interview }) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const verbs = useVerbs()
  const keeping = useTyping('company', FORM, '')
  const [talk, setTalk] = useState(kept)
  const change = (part: Partial<Interview>) => {
    const next = { ...talk, ...part }
    keeping.typed(JSON.stringify(next))
    setTalk(next)
  }
  const typed = answersOf(talk, say('interview.held'))
  const file = (event: FormEvent) => {
    event.preventDefault()
    if (typed.length === 0) return
    verbs.record(typed, say('interview.filed', { count: typed.length - 1 }))
    keeping.over()
    onClose()
  }
  return (
    <Dialog title={say('interview.title')} onClose={onClose}>
      <form className="interview" onSubmit={file}>
        <div className="form-pair">
          <label>
            {say('interview.with')}
            <input
              className="input"
              dir="auto"
              list="interview-people"
              autoFocus
              maxLength={120}
              value={talk.with}
              onChange={({ target }) => change({ with: target.value })}
            />
            <datalist id="interview-people">
              {draft.people.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
          </label>
          <label>
            {say('interview.on')}
            <input
              className="input"
              type="date"
              required
              value={talk.on}
              max={today()}
              onChange={({ target }) => change({ on: target.value })}
            />
          </label>
        </div>
        {interviewFields.map((field) => (
          <label key={field}>
            <span>
              {nameOf(field)} <span className="faint">{say(`ask.${field}`)}</span>
            </span>
            <textarea
              className="input"
              dir="auto"
              rows={2}
              maxLength={5000}
              value={talk.answers[field] ?? ''}
              onChange={({ target }) => change({ answers: { ...talk.answers, [field]: target.value } })}
            />
          </label>
        ))}
        <label>
          {say('interview.notes')}
          <textarea
            className="input"
            dir="auto"
            rows={3}
            maxLength={5000}
            value={talk.notes}
            onChange={({ target }) => change({ notes: target.value })}
          />
        </label>
        <span className="dialog-foot">
          <Button label={say('interview.file')} look="primary" type="submit" disabled={typed.length === 0} />
          <Button label={say('action.cancel')} look="quiet" onClick={onClose} />
        </span>
      </form>
    </Dialog>
  )
}

function talkIn(text: string | undefined): Interview {
  const blank = { on: today(), with: '', notes: '', answers: {} }
  return text === undefined ? blank : { ...blank, ...(JSON.parse(text) as Partial<Interview>) }
}
