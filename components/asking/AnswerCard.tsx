import { Check } from 'lucide-react'
import { useState } from 'react'
import { takeAnswers, type Answered } from '@/lib/actions/answers.ts'
import { forgetPerson } from '@/lib/actions/forget.ts'
import type { Proposal } from '@/lib/profile/proposals.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

interface AnswerCardProps {
  readonly answer: Answered
  readonly onForgotten: () => void
}

/** One answer: each value beside the current one, to be accepted one by one or together. */
export function AnswerCard({ answer, onForgotten }: AnswerCardProps) {
  const { say, day } = useSpeech()
  const nameOf = useFieldName()
  const command = useCommand()
  const undo = useUndo()
  const [taken, setTaken] = useState<ReadonlySet<Proposal>>(new Set())
  const { profileId, personId, name, proposals } = answer
  const open = proposals.filter((each) => !taken.has(each))

  const take = async (some: readonly Proposal[]) => {
    let changeId = ''
    const from = say('asking.source', { name, date: day(new Date().toISOString()) })
    const done = await command(
      (now, id) => takeAnswers(profileId, some, from, now, (changeId = id)),
      () => ({
        words: say('asking.done', { count: some.length }),
        undo: () => {
          setTaken((before) => new Set([...before].filter((each) => !some.includes(each))))
          void undo({ changeId })
        },
      }),
    )
    if (done.ok || done.problem === 'nothingToDo') setTaken((before) => new Set([...before, ...some]))
  }
  const forget = async () => {
    if (personId === undefined) return
    const done = await command(
      (now) => forgetPerson(profileId, personId, { never: true }, now),
      () => ({ words: say('asking.forgotten', { name }) }),
    )
    if (done.ok) onForgotten()
  }
  return (
    <article className="asking-answer" aria-label={name}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {proposals.length === 0 ? (
        <p className="faint">{say('asking.empty')}</p>
      ) : (
        <ul>
          {proposals.map((each) => (
            <li key={`${each.field} ${each.said}`} className={each.agrees ? 'agrees' : ''}>
              <strong>{nameOf(each.field)}</strong>
              <span>
                <span className="faint">{say('asking.now')}</span>{' '}
                <bdi>{each.now.join(' · ') || say('asking.nothing')}</bdi>
                {each.kind !== 'none' && <span className="faint"> ({say(`kind.${each.kind}`)})</span>}
              </span>
              <span>
                <span className="faint">{say('asking.said')}</span> <bdi>{each.said}</bdi>
                {each.agrees && <span className="asking-same">{say('asking.same')}</span>}
                {!each.agrees && each.kind === 'typed' && <em className="faint">{say('asking.yours')}</em>}
              </span>
              {taken.has(each) ? (
                <span className="asking-taken">
                  <Check size={16} aria-hidden="true" /> {say('asking.taken')}
                </span>
              ) : (
                <Button
                  label={say('asking.take')}
                  aria-label={`${say('asking.take')}: ${nameOf(each.field)}`}
                  onClick={() => void take([each])}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="asking-buttons">
        {open.length > 1 && (
          <Button label={say('asking.takeAll')} look="primary" onClick={() => void take(open)} />
        )}
        {personId !== undefined && (
          <Button label={say('asking.never', { name })} look="danger" onClick={() => void forget()} />
        )}
      </div>
    </article>
  )
}
