import { useState } from 'react'
import { readAnswers, type Answered } from '@/lib/actions/answers.ts'
import { useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Agreement } from './Agreement.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { fieldLabels } from './field-labels.ts'

interface Heard {
  readonly answers: readonly Answered[]
  readonly unknown: number
}

/** The answers, compared with the current values. Nothing changes until the rep accepts it. */
export function Answers() {
  const { say } = useSpeech()
  const catalogue = useCatalogue()
  const [pasted, setPasted] = useState('')
  const [heard, setHeard] = useState<Heard>()
  const read = async (text: string) => {
    const { answers, unknown } = await readAnswers(text, await fieldLabels(catalogue))
    setHeard({ answers, unknown })
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const text = await file.text()
    setPasted(text.slice(0, SHOWN))
    await read(text)
  }
  const nobody = heard !== undefined && heard.answers.length === 0
  return (
    <section aria-labelledby="asking-answers">
      <h2 id="asking-answers">{say('asking.answers')}</h2>
      <p className="asking-lead">{say('asking.answersWords')}</p>
      <textarea
        className="input asking-pasted"
        rows={8}
        dir="auto"
        aria-label={say('asking.answers')}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      <div className="asking-buttons">
        <Button
          label={say('asking.read')}
          look="primary"
          disabled={pasted.trim() === ''}
          onClick={() => void read(pasted)}
        />
        <label className="button plain asking-file">
          {say('asking.file')}
          <input
            type="file"
            className="unseen"
            accept=".csv,.tsv,.txt,.eml,text/plain,text/csv"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {nobody && <p>{say('asking.nobody')}</p>}
        {heard !== undefined && heard.unknown > 0 && (
          <p className="faint">{say('asking.unknown', { count: heard.unknown })}</p>
        )}
      </div>
      {heard?.answers.map((answer) => (
        <AnswerCard key={answer.code} answer={answer} onForgotten={() => void read(pasted)} />
      ))}
      {heard && heard.answers.length > 0 && (
        <Agreement proposals={heard.answers.flatMap(({ proposals }) => proposals)} />
      )}
    </section>
  )
}

/** A longer file is read completely, but only its beginning is shown. */
const SHOWN = 20_000
