import { LayoutGrid, Plus, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import { useBrowser } from '../browser.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { SendButton } from '../exports/SendButton.tsx'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useCanUndo } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Status } from '../parts/Status.tsx'
import { usePanelCommands } from './panel-commands.ts'
import { isBlank } from './page-sheet.ts'
import type { PageRead } from './ThisPage.tsx'
import { tickedOf } from './ticks.ts'

interface ActionBarProps {
  readonly read: PageRead | undefined
  /** The page is its company's own and joins the profile automatically. */
  readonly joins: boolean
  /** The rep's choice if it does not: a profile's id, or `new`. */
  readonly into: string | undefined
  readonly profileId: string | undefined
  /** Whether the profile exists yet. */
  readonly filed: boolean
}

/** The rep's actions, always visible at the bottom of the panel. */
export function ActionBar({ read, joins, into, profileId, filed }: ActionBarProps) {
  const { say, number } = useSpeech()
  const browser = useBrowser()
  const command = useCommand()
  const undo = useUndo()
  const canUndo = useCanUndo(profileId ?? NO_PROFILE)
  const [busy, setBusy] = useState(false)
  const ids = useMemo(() => (filed && profileId !== undefined ? [profileId] : []), [filed, profileId])
  const blank = !read || isBlank(read.sheet)
  const fresh = read ? read.count.new + read.count.differs : 0

  const add = async () => {
    if (!read) return
    setBusy(true)
    const chosen = into === undefined || into === 'new' ? into : { profileId: into }
    try {
      await command(
        (now, id) =>
          addToProfile(read.reading, now, id, {
            people: tickedOf(read.sheet.people, read.ticks),
            ...(chosen === undefined ? {} : { into: chosen }),
          }),
        () => ({ words: say('done.added', { name: read.sheet.name || read.reading.domain }) }),
      )
    } finally {
      setBusy(false)
    }
  }

  const addable = !blank && !busy && (joins || into !== undefined)
  usePanelCommands({
    add: addable ? () => void add() : undefined,
    undo: canUndo ? () => undo(profileId === undefined ? {} : { profileId }) : undefined,
    workspace: () => void browser.openWorkspace(),
  })

  return (
    <footer className="action-bar">
      <Status />
      <div className="action-row">
        <Button
          label={say('action.add')}
          icon={Plus}
          look={filed && fresh === 0 ? 'plain' : 'primary'}
          className="action-add"
          count={fresh > 0 ? number(fresh) : undefined}
          disabled={blank || busy || (!joins && into === undefined)}
          onClick={() => void add()}
        />
        <Button
          label={say('action.undo')}
          icon={Undo2}
          bare="narrow"
          disabled={!canUndo}
          onClick={() => undo(profileId === undefined ? {} : { profileId })}
        />
        <SendButton ids={ids} at="panel" />
        <ExportMenu ids={ids} bare="narrow" side="above" disabled={!filed} />
        <Button
          label={say('action.openWorkspace')}
          icon={LayoutGrid}
          bare="narrow"
          onClick={() => void browser.openWorkspace()}
        />
      </div>
    </footer>
  )
}

/** An id that no profile has: without a profile there is nothing to undo. */
const NO_PROFILE = ' '
