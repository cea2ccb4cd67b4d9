import { Building2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ListedProfile, Profile, Reading } from '@/lib/model/index.ts'
import type { CandidateReason } from '@/lib/profile/candidates.ts'
import { placeOf } from '@/lib/profile/identity.ts'
import { watchProfiles } from '@/lib/storage/live.ts'
import { searched } from '@/lib/storage/queries.ts'
import { useLive } from '../hooks/live.ts'
import { useCandidates } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

interface CompanyChoiceProps {
  readonly profile: Profile
  readonly reading: Reading
  readonly onChoose: (into: { readonly profileId: string } | 'new') => void
}

const SHOWN = 8

/** Chooses the company of a page: a new one, a likely candidate, or one found by name. */
export default function CompanyChoice({ profile, reading, onChoose }: CompanyChoiceProps) {
  const { say } = useSpeech()
  const [query, setQuery] = useState('')
  const deferred = useDeferredValue(query)
  const keys = useMemo(() => placeOf(reading).keys, [reading])
  const candidates = useCandidates(keys)
  const all = useLive(() => watchProfiles(), 'profiles')
  const found = useMemo((): readonly { row: ListedProfile; reasons: readonly CandidateReason[] }[] => {
    if (deferred.trim() === '') return candidates
    const rows = all.state === 'ready' ? searched(all.value, deferred) : []
    return rows.map((row) => ({ row, reasons: [] }))
  }, [deferred, candidates, all])
  const others = found.filter(({ row }) => row.id !== profile.id).slice(0, SHOWN)
  return (
    <div className="another-choice">
      <p className="faint">{say('another.words', { name: profile.columns.name })}</p>
      <Button label={say('another.new')} icon={Building2} look="primary" onClick={() => onChoose('new')} />
      <label>
        <span>{say('another.find')}</span>
        <input
          className="input"
          type="search"
          dir="auto"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <ul>
        {others.map(({ row, reasons }) => (
          <li key={row.id}>
            <button type="button" className="button plain" onClick={() => onChoose({ profileId: row.id })}>
              <bdi className="value">{row.name}</bdi>
              <span className="faint">
                <bdi dir="ltr">{row.domain}</bdi>{' '}
                {reasons.map((reason) => say(`reason.${reason}`)).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
