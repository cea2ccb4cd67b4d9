import { Check, CircleDashed, CircleHelp } from 'lucide-react'
import { useId, useMemo } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { committeeOf, type Seat } from '@/lib/profile/committee.ts'
import { useSpeech } from '../hooks/speech.ts'

const SHOWN = 2

/** Which buying roles are filled, guessed, or vacant. */
export function CommitteeBar({ draft }: { readonly draft: Draft }) {
  const { say, number } = useSpeech()
  const title = useId()
  const { seats, missing } = useMemo(() => committeeOf(draft), [draft])
  if (draft.people.length === 0) return null
  return (
    <section className="committee" aria-labelledby={title}>
      <p className="committee-head">
        <span id={title}>{say('committee.title')}</span>
        <span className="faint">
          {say('committee.filled', {
            count: number(seats.length - missing.length),
            all: number(seats.length),
          })}
        </span>
      </p>
      <ul className="committee-seats">
        {seats.map((seat) => (
          <SeatCard key={seat.role} seat={seat} />
        ))}
      </ul>
    </section>
  )
}

function SeatCard({ seat: { role, people } }: { readonly seat: Seat }) {
  const { say } = useSpeech()
  const confirmed = people.some((one) => one.confirmed)
  const state = people.length === 0 ? 'missing' : confirmed ? 'confirmed' : 'guessed'
  const Picture = { missing: CircleDashed, confirmed: Check, guessed: CircleHelp }[state]
  return (
    <li className={`seat is-${state}`}>
      <span className="seat-bar" aria-hidden="true" />
      <span className="seat-role">
        <Picture size={12} aria-hidden="true" />
        {say(`role.${role}`)}
        {state !== 'missing' && <span className="unseen">{say(`committee.seat.${state}`)}</span>}
      </span>
      {people.length === 0 ? (
        <span className="seat-nobody">{say('committee.nobody')}</span>
      ) : (
        people.slice(0, SHOWN).map(({ person }) => (
          <bdi key={person.id} className="value seat-name">
            {person.name}
          </bdi>
        ))
      )}
      {people.length > SHOWN && (
        <span className="faint">{say('committee.more', { count: people.length - SHOWN })}</span>
      )}
    </li>
  )
}
