import { Split } from 'lucide-react'
import { useState } from 'react'
import { splitOff } from '@/lib/actions/merge-profiles.ts'
import type { ProfilePage } from '@/lib/model/index.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { Button } from '../parts/Button.tsx'
import { safeLink } from '../parts/written.ts'

interface PagesBlockProps {
  readonly profileId: string
  readonly pages: readonly ProfilePage[]
}

const SHOWN = 100

/** The pages a profile was built from; some of them can be split off into another profile. */
export function PagesBlock({ profileId, pages }: PagesBlockProps) {
  const { say, number, when } = useSpeech()
  const now = useNow()
  const command = useCommand()
  const undo = useUndo()
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())
  if (pages.length === 0) return null
  const urls = pages.map(({ url }) => url).filter((url) => picked.has(url))
  const split = () => {
    let changeId = ''
    void command(
      (at, id) => splitOff(profileId, urls, at, (changeId = id)),
      () => {
        pick(new Set())
        return { words: say('done.split'), undo: () => undo({ changeId }) }
      },
    )
  }
  return (
    <Block title={say('pages.title')} count={number(pages.length)} open={false}>
      {pages.length > 1 && <p className="faint">{say('pages.words')}</p>}
      <ul className="pages-read">
        {pages.slice(0, SHOWN).map(({ url, title, lastAt }) => (
          <li key={url}>
            {pages.length > 1 && (
              <input
                type="checkbox"
                aria-label={say('pages.pick', { page: title || url })}
                checked={picked.has(url)}
                onChange={({ target }) => {
                  const next = new Set(picked)
                  if (target.checked) next.add(url)
                  else next.delete(url)
                  pick(next)
                }}
              />
            )}
            <a href={safeLink(url)} target="_blank" rel="noreferrer noopener">
              <bdi className="value">{title || url}</bdi>
            </a>
            <time className="faint" dateTime={lastAt}>
              {when(lastAt, now)}
            </time>
          </li>
        ))}
      </ul>
      {pages.length > 1 && (
        <Button
          label={say('pages.split', { count: urls.length })}
          icon={Split}
          disabled={urls.length === 0}
          onClick={split}
        />
      )}
    </Block>
  )
}
