import { Building2, Merge, SearchX, Trash2, TriangleAlert, Undo2, X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { ListedProfile } from '@/lib/storage/database.ts'
import { watchLastChange, watchProfiles } from '@/lib/storage/live.ts'
import { searched } from '@/lib/storage/queries.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { useUndo } from '../hooks/commands.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { SettingsMenu } from '../parts/SettingsMenu.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { useStatus } from '../parts/Status.tsx'
import { useDelete, useMerge } from './bulk.ts'
import { sorted, type Sorting } from './columns.ts'
import { Count } from './Count.tsx'
import { Detail } from './Detail.tsx'
import { useImport } from './import-file.ts'
import { SearchBox } from './SearchBox.tsx'
import { useSelection } from './selection.ts'
import { Shortcuts } from './Shortcuts.tsx'
import { Table } from './Table.tsx'
import { useWorkspaceKeys } from './workspace-keys.ts'

const nothing: readonly ListedProfile[] = []

/** All profiles, found, sorted, ticked, exported, and one of them in detail beside the table. */
export default function Profiles() {
  const { say, number } = useSpeech()
  const answer = useLive(() => watchProfiles(), 'profiles')
  const all = answer.state === 'ready' ? answer.value : nothing
  const [query, setQuery] = useState('')
  const deferred = useDeferredValue(query)
  const [sorting, sort] = useState<Sorting>({ column: 'updated', down: true })
  const rows = useMemo(() => sorted(searched(all, deferred), sorting), [all, deferred, sorting])
  const selection = useSelection(rows)
  const [openId, open] = useState<string>()
  const [active, setActive] = useState(0)
  const [helping, help] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const shown = openId !== undefined && all.some(({ id }) => id === openId) ? openId : undefined
  const remove = useDelete()
  const merge = useMerge()
  const importFile = useImport()
  const undo = useUndoNewest()

  const wanted = selection.size > 0 ? selection.ids : undefined
  const exported = useMemo(() => wanted ?? rows.map(({ id }) => id), [wanted, rows])
  const removeWanted = () => {
    const row = rows[active]
    const ids = wanted ?? (row ? [row.id] : [])
    if (ids.length > 0) void remove(ids).then(() => selection.clear())
  }
  useWorkspaceKeys({
    search: () => search.current?.focus(),
    help: () => help(true),
    undo: undo.run,
    remove: removeWanted,
    close: () => (shown === undefined ? selection.clear() : open(undefined)),
  })
  useEffect(() => {
    search.current?.focus()
  }, [])

  return (
    <div className={shown === undefined ? 'profiles' : 'profiles with-detail'}>
      <header className="workspace-head">
        <h1>{say('workspace.heading')}</h1>
        <SearchBox ref={search} query={query} onQuery={setQuery} />
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
          <ExportMenu
            ids={exported}
            look="primary"
            count={exported.length > 0 ? number(exported.length) : undefined}
            disabled={exported.length === 0}
          />
          <SettingsMenu
            more={[
              { label: say('action.import'), apart: true, run: importFile },
              { label: say('panel.shortcuts'), hint: '?', run: () => help(true) },
            ]}
          />
        </span>
      </header>
      <main className="workspace-main">
        <div className="workspace-line">
          <Count shown={rows.length} all={all.length} selected={selection.size} />
          {selection.size > 0 && (
            <>
              <Button
                label={say('workspace.unselect')}
                icon={X}
                look="quiet"
                onClick={() => selection.clear()}
              />
              {selection.size > 1 && (
                <Button
                  label={say('action.merge')}
                  icon={Merge}
                  look="quiet"
                  onClick={() =>
                    void merge(rows.filter(({ id }) => selection.has(id))).then(() => selection.clear())
                  }
                />
              )}
              <Button label={say('action.delete')} icon={Trash2} look="danger" onClick={removeWanted} />
            </>
          )}
        </div>
        {answer.state === 'loading' && (
          <div aria-busy="true">
            <p className="unseen">{say('workspace.loading')}</p>
            <Skeleton lines={8} />
          </div>
        )}
        {answer.state === 'failed' && (
          <Notice icon={TriangleAlert} tone="bad" title={say('workspace.failed')} />
        )}
        {answer.state === 'ready' && all.length === 0 && (
          <Notice icon={Building2} title={say('workspace.empty.title')}>
            {say('workspace.empty.words')}
          </Notice>
        )}
        {all.length > 0 && rows.length === 0 && (
          <Notice icon={SearchX} title={say('workspace.noMatch.title', { query: deferred })}>
            {say('workspace.noMatch.words')}
          </Notice>
        )}
        {rows.length > 0 && (
          <Table
            rows={rows}
            sorting={sorting}
            onSort={sort}
            selection={selection}
            openId={shown}
            onOpen={open}
            active={active}
            onActive={setActive}
          />
        )}
      </main>
      {shown !== undefined && (
        <Detail
          key={shown}
          id={shown}
          onClose={() => open(undefined)}
          onDelete={() => void remove([shown])}
        />
      )}
      {helping && <Shortcuts onClose={() => help(false)} />}
    </div>
  )
}

/** There is one Undo at a time: the one beside the last message, or else the one of the toolbar. */
function useUndoNewest() {
  const undo = useUndo()
  const { message } = useStatus()
  const last = useLive(() => watchLastChange(), 'change of any')
  const inStatus = message?.undo
  return {
    inStatus: inStatus !== undefined,
    possible: last.state === 'ready' && last.value !== undefined,
    run: inStatus ?? (() => undo({})),
  }
}
