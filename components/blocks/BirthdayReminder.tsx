import { Cake } from 'lucide-react'
import { useMemo } from 'react'
import { daysAhead, upcoming } from '@/lib/profile/birthdays.ts'
import { watchBirthdays } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'

/** Birthdays in the next two weeks; renders nothing if there are none. */
export default function BirthdayReminder() {
  const { say, number, date } = useSpeech()
  const now = useNow()
  const days = useMemo(() => daysAhead(now), [now])
  const answer = useLive(() => watchBirthdays(days), `birthdays ${days[0]}`)
  const near = answer.state === 'ready' ? upcoming(answer.value, now) : []
  if (near.length === 0) return null
  return (
    <section className="region" aria-label={say('birthdays.title')}>
      <Block title={say('birthdays.title')} count={number(near.length)} open>
        <ul className="birthdays">
          {near.map(({ name, on, inDays, age }) => (
            <li key={`${on} ${name}`}>
              <Cake size={13} aria-hidden="true" />
              <bdi className="value">{name}</bdi>
              <span className="faint">
                {say('birthdays.in', { count: inDays })} · {date(on)}
                {age !== undefined && ` · ${say('birthdays.age', { age })}`}
              </span>
            </li>
          ))}
        </ul>
      </Block>
    </section>
  )
}
