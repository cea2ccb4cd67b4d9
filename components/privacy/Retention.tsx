import { useEffect, useState } from 'react'
import { forgetPerson } from '@/lib/actions/forget.ts'
import { changeRetention, readRetention, type Retention as Limit } from '@/lib/actions/limits.ts'
import { overduePeople, type OverduePerson } from '@/lib/actions/overdue.ts'
import { useCommand } from '../hooks/commands.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

const CHOICES = [30, 90, 180, 365, 730, 1095]

/** The retention limit, and all people past it, to be forgotten one by one or all at once. */
export function Retention() {
  const { say, when } = useSpeech()
  const command = useCommand()
  const now = useNow()
  const [seen, setSeen] = useState<{ readonly limit: Limit; readonly overdue: readonly OverduePerson[] }>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    void Promise.all([readRetention(), overduePeople(new Date())]).then(([limit, overdue]) =>
      setSeen({ limit, overdue }),
    )
  }, [turn])
  const look = () => setTurn((before) => before + 1)
  if (!seen) return null
  const { limit, overdue } = seen

  const choices = [...new Set([...CHOICES, limit.days])].sort((a, b) => a - b)
  const choose = (days: number) =>
    void command(
      async (now) => {
        await changeRetention(days, now)
        return { ok: true as const }
      },
      () => ({ words: say('done.retention', { days: say('privacy.days', { days }) }) }),
    ).then(look)
  const forget = (people: readonly OverduePerson[]) =>
    void command(
      async (now) => {
        for (const { profileId, person } of people) {
          const done = await forgetPerson(profileId, person, { never: false }, now)
          if (!done.ok) return done
        }
        return { ok: true as const }
      },
      () => ({ words: say('done.forgottenMany', { count: people.length }) }),
    ).then(look)

  return (
    <div className="settings-rows">
      <label className="settings-row">
        <span>{say('privacy.keep')}</span>
        <select className="input" value={limit.days} onChange={({ target }) => choose(Number(target.value))}>
          {choices.map((days) => (
            <option key={days} value={days} disabled={limit.longest > 0 && days > limit.longest}>
              {say('privacy.days', { days })}
            </option>
          ))}
        </select>
      </label>
      <p className="faint">{say('privacy.keepWords')}</p>
      {limit.longest > 0 && (
        <p className="faint">
          {say('privacy.keepLocked', { days: say('privacy.days', { days: limit.longest }) })}
        </p>
      )}
      {limit.changes.length > 0 && (
        <p className="faint">{say('privacy.changed', { when: when(limit.changes.at(-1)!.at, now) })}</p>
      )}
      {overdue.length === 0 ? (
        <p className="faint">{say('privacy.noneOverdue')}</p>
      ) : (
        <>
          <div className="settings-row">
            <strong>{say('privacy.overdue', { count: overdue.length })}</strong>
            <Button look="danger" label={say('privacy.forgetAll')} onClick={() => forget(overdue)} />
          </div>
          <ul className="plain-list">
            {overdue.slice(0, 50).map((one) => (
              <li key={`${one.profileId} ${one.person}`} className="settings-row">
                <span>
                  <bdi>{one.name}</bdi> <span className="faint">· {one.company}</span>
                </span>
                <Button
                  look="quiet"
                  label={say('privacy.forgetName', { name: one.name })}
                  onClick={() => forget([one])}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
