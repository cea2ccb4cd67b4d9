import type { Icp } from '@/lib/model/index.ts'
import { fitBy } from '@/lib/profile/fit/fit-column.ts'
import { watchProfiles } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'

const GOOD = 70

/** How many of the rep's profiles fit well, and how many are still being scored. */
export function Matches({ icp }: { readonly icp: Icp }) {
  const { say, number } = useSpeech()
  const answer = useLive(() => watchProfiles(), 'profiles')
  if (answer.state !== 'ready') return null
  if (icp.criteria.length === 0) return <p className="icp-matches">{say('icp.addOne')}</p>
  const rows = answer.value
  const waiting = rows.filter((row) => row.fitBy !== fitBy(icp)).length
  return (
    <p className="icp-matches" role="status">
      <span>{say('icp.active')}.</span>{' '}
      {waiting > 0
        ? say('icp.reckoning', { count: waiting })
        : say('icp.matches', {
            count: rows.filter(({ fit }) => (fit ?? 0) >= GOOD).length,
            all: number(rows.length),
          })}
    </p>
  )
}
