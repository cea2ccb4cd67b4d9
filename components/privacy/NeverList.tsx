import { X } from 'lucide-react'
import { useState } from 'react'
import { collectAgain, neverCollect } from '@/lib/actions/never-collect.ts'
import { watchNeverEntries } from '@/lib/storage/live.ts'
import type { NeverEntry } from '@/lib/storage/suppressions.ts'
import { readableHost } from '@/lib/text/punycode.ts'
import { useCommand } from '../hooks/commands.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

const watch = () => watchNeverEntries()

/** Sites, e-mail domains and people that are never read or kept; each can be removed from the list. */
export function NeverList() {
  const { say, when } = useSpeech()
  const command = useCommand()
  const now = useNow()
  const entries = useLive(watch, 'never')
  const [domain, setDomain] = useState('')
  const [kind, setKind] = useState<'site' | 'mailDomain'>('site')
  const nameOf = ({ kind, about }: NeverEntry) =>
    kind === 'person' ? say('privacy.kind.person', { about }) : readableHost(about)

  const add = async () => {
    const done = await command(
      (now) => neverCollect(kind, domain, now),
      ({ about }) => ({ words: say('done.neverAdded', { about: readableHost(about) }) }),
    )
    if (done.ok) setDomain('')
  }
  const remove = (entry: NeverEntry) =>
    void command(
      () => collectAgain(entry.group),
      () => ({ words: say('done.neverRemoved', { about: nameOf(entry) }) }),
    )

  return (
    <div className="settings-rows">
      <h3>{say('privacy.never')}</h3>
      <p className="faint">{say('privacy.neverWords')}</p>
      <form
        className="settings-row"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <input
          className="input"
          dir="ltr"
          aria-label={say('privacy.domain')}
          value={domain}
          onChange={({ target }) => setDomain(target.value)}
        />
        <select
          className="input"
          aria-label={say('privacy.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value as typeof kind)}
        >
          <option value="site">{say('privacy.kind.site')}</option>
          <option value="mailDomain">{say('privacy.kind.mailDomain')}</option>
        </select>
        <Button type="submit" label={say('privacy.add')} />
      </form>
      {entries.state === 'ready' && entries.value.length > 0 && (
        <ul className="plain-list">
          {entries.value.map((entry) => (
            <li key={entry.group} className="settings-row">
              <span>
                <bdi>{nameOf(entry)}</bdi>{' '}
                <span className="faint">
                  {entry.kind === 'mailDomain' && `· ${say('privacy.kind.mailDomain')} `}·{' '}
                  {when(entry.at, now)}
                </span>
              </span>
              <Button
                look="quiet"
                bare
                icon={X}
                label={say('privacy.remove', { about: nameOf(entry) })}
                onClick={() => remove(entry)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
