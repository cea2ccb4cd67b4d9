import { Building2, Replace } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { anotherCompany } from '@/lib/actions/another-company.ts'
import type { ListedProfile, Profile, Reading } from '@/lib/model/index.ts'
import type { CandidateReason } from '@/lib/profile/candidates.ts'
import { placeOf } from '@/lib/profile/identity.ts'
import { watchProfiles } from '@/lib/storage/live.ts'
import { searched } from '@/lib/storage/queries.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useLive } from '../hooks/live.ts'
import { useCandidates } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'

interface AnotherCompanyProps {
  readonly profile: Profile
  readonly reading: Reading
}

/** Corrects a wrong match: the page in front is another company's, and so is its site from now on. */
export function AnotherCompany({ profile, reading }: AnotherCompanyProps) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const command = useCommand()
  const undo = useUndo()
  const choose = (into: { readonly profileId: string } | 'new') => {
    setOpen(false)
    let changeId = ''
    void command(
      (now, id) => anotherCompany(reading, profile.id, into, now, (changeId = id)),
      () => ({ words: say('done.anotherCompany'), undo: () => undo({ changeId }) }),
    )
  }
  return (
    <div className="another-company">
      <Button label={say('another.button')} icon={Replace} look="quiet" onClick={() => setOpen(true)} />
      {open && (
        <Dialog title={say('another.title')} onClose={() => setOpen(false)}>
          <Choice profile={profile} reading={reading} onChoose={choose} />
        </Dialog>
      )}
    </div>
  )
}

const SHOWN = 8

function Choice({
  profile,
  reading,
  onChoose,
}: AnotherCompanyProps & { readonly onChoose: (into: { readonly profileId: string } | 'new') => void }) {
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
