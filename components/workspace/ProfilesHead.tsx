import { Undo2 } from 'lucide-react'
import type { Ref } from 'react'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { SendButton } from '../exports/SendButton.tsx'
import { go } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { SettingsMenu } from '../parts/SettingsMenu.tsx'
import { SearchBox } from './SearchBox.tsx'
import type { UndoNewest } from './undo-newest.ts'

interface ProfilesHeadProps {
  readonly search: Ref<HTMLInputElement>
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly undo: UndoNewest
  /** The profiles to export: the ticked ones, else all that are shown. */
  readonly exported: readonly string[]
  readonly onHelp: () => void
  readonly hidden: boolean
}

/** Above the table: heading, search, and actions on everything shown. */
export function ProfilesHead({ search, query, onQuery, undo, exported, onHelp, hidden }: ProfilesHeadProps) {
  const { say, number } = useSpeech()
  return (
    <header className="workspace-head" hidden={hidden}>
      <h1>{say('workspace.heading')}</h1>
      <SearchBox ref={search} query={query} onQuery={onQuery} />
      <span className="workspace-tools">
        {undo.inStatus || (
          <Button
            label={say('action.undo')}
            icon={Undo2}
            bare="narrow"
            look="quiet"
            disabled={!undo.possible}
            onClick={undo.run}
          />
        )}
        <SendButton ids={exported} at="workspace" />
        <ExportMenu
          ids={exported}
          look="primary"
          count={exported.length > 0 ? number(exported.length) : undefined}
          disabled={exported.length === 0}
        />
        <SettingsMenu
          more={[
            { label: say('action.import'), apart: true, run: () => go('import') },
            { label: say('panel.shortcuts'), hint: '?', run: onHelp },
          ]}
        />
      </span>
    </header>
  )
}
