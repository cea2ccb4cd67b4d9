import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { TableView } from '@/lib/model/index.ts'
import { watchListing, watchSegments, type Listing } from '@/lib/storage/live.ts'
import { Account } from '../account/Account.tsx'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { go, useRoute } from '../hooks/route.ts'
import { useOffer } from '../palette/commands.ts'
import { useRows } from '../table/rows.ts'
import { Segments } from '../table/Segments.tsx'
import { useSelection } from '../table/selection.ts'
import { Formula } from '../table/SortSheet.tsx'
import { Table } from '../table/Table.tsx'
import { useColumns } from '../table/table-columns.ts'
import { sameView, useChosenView, usualView } from '../table/table-view.ts'
import { useDelete } from './bulk.ts'
import { Detail } from './Detail.tsx'
import { NoMatch } from './NoMatch.tsx'
import { NothingFiled, Reading, Unreadable } from './NoRows.tsx'
import { exportedRows } from './exported-rows.ts'
import { ProfilesHead } from './ProfilesHead.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { TableLine } from './TableLine.tsx'
import { useProfilesCommands } from './profiles-commands.ts'
import { useUndoNewest } from './undo-newest.ts'
import { useWorkspaceKeys } from './workspace-keys.ts'

/** URL suffix of the full view, as opposed to the detail beside the table. */
const ALL_ROUND = /\/360$/
const nothing: Listing = { rows: [], whole: false, total: undefined }

/** Shown and total count; undefined until counted. */
const countIn = ({ whole, total }: Listing, shown: number) =>
  total === undefined ? undefined : { shown: whole ? shown : total, all: total }

/** The profile of the row that has the focus; '' for another line of the table, undefined outside of it. */
function rowInFocus(): string | undefined {
  const line = document.activeElement?.closest<HTMLElement>('tr[data-index]')
  return line ? (line.dataset['id'] ?? '') : undefined
}

/** The profile list: search, filter, sort, group, select, edit in bulk, and view one in detail. */
export default function Profiles() {
  const answer = useLive(() => watchListing(), 'listing')
  const listing = answer.state === 'ready' ? answer.value : nothing
  const segments = useLive(() => watchSegments(), 'segments')
  const columns = useColumns(listing.rows)
  const ordered = useMemo(() => listing.rows.some(({ orders }) => orders !== undefined), [listing])
  const now = useNow()
  const [chosen, choose] = useChosenView()
  const { view } = chosen
  const [query, setQuery] = useState('')
  const deferred = useDeferredValue(query)
  // Until all are loaded, only the newest are here, so sorting and selecting would be incomplete.
  const plain = sameView({ ...view, columns: usualView.columns }, usualView)
  const all = listing.whole || plain ? listing.rows : nothing.rows
  const rows = useRows(all, view, deferred, columns, now)
  const selection = useSelection(rows.rows, listing.whole, deferred)
  const [page, rest] = useRoute()
  const openId = rest.replace(ALL_ROUND, '')
  const open = useCallback((id: string) => go('profiles', id), [])
  const [active, setActive] = useState(0)
  const [helping, help] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const shown =
    (page === 'profiles' || page === '') && all.some(({ id }) => id === openId) ? openId : undefined
  const whole = shown !== undefined && ALL_ROUND.test(rest)
  const remove = useDelete()
  const undo = useUndoNewest()
  const change = (part: Partial<TableView>) => choose({ ...chosen, view: { ...view, ...part } })

  const wanted = selection.size > 0 ? selection.ids : undefined
  const exported = useMemo(
    () => exportedRows(wanted, rows.rows, listing.whole),
    [wanted, rows, listing.whole],
  )
  const removeWanted = () => {
    // The full view hides the table and what is ticked in it.
    const one = whole ? shown : (rowInFocus() ?? shown)
    const ids = (whole ? undefined : wanted) ?? (one ? [one] : [])
    if (ids.length > 0) void remove(ids).then(() => selection.clear())
  }
  useWorkspaceKeys({
    search: () => search.current?.focus(),
    help: () => help(true),
    undo: undo.run,
    remove: removeWanted,
    close: () => (shown === undefined ? selection.clear() : open(whole ? shown : '')),
  })
  useEffect(() => {
    search.current?.focus()
  }, [])

  useOffer(
    useProfilesCommands({
      search: () => search.current?.focus(),
      help: () => help(true),
      undo: undo.possible || undo.inStatus ? undo.run : undefined,
      importFile: () => go('import'),
      clear: () => choose({ segment: '', view: usualView }),
    }),
  )

  const empty = listing.whole && listing.total === 0
  return (
    <div className={shown === undefined || whole ? 'profiles' : 'profiles with-detail'}>
      <ProfilesHead
        search={search}
        query={query}
        onQuery={setQuery}
        undo={undo}
        exported={exported}
        onHelp={() => help(true)}
        hidden={whole}
      />
      <main className="workspace-main" hidden={whole}>
        {!empty && (
          <>
            <Segments
              segments={segments.state === 'ready' ? segments.value : []}
              chosen={chosen}
              ordered={ordered}
              onChoose={choose}
            />
            <TableLine
              view={view}
              onChange={change}
              columns={columns}
              all={all}
              rows={rows.rows}
              count={countIn(listing, rows.rows.length)}
              selection={selection}
              onDelete={removeWanted}
            />
          </>
        )}
        {view.sorting.weighed && all.length > 0 && <Formula sorting={view.sorting} columns={columns} />}
        {(answer.state === 'loading' ||
          (!listing.whole && all.length === 0 && answer.state !== 'failed')) && <Reading />}
        {answer.state === 'failed' && <Unreadable />}
        {empty && <NothingFiled />}
        {all.length > 0 && rows.rows.length === 0 && (
          <NoMatch
            query={deferred}
            filtered={view.filter.conditions.length > 0}
            onClear={() => change({ filter: usualView.filter })}
          />
        )}
        {rows.rows.length > 0 && (
          <Table
            rows={rows}
            view={view}
            columns={columns}
            onSort={(sorting) => change({ sorting })}
            selection={selection}
            openId={shown}
            onOpen={open}
            active={active}
            onActive={setActive}
          />
        )}
      </main>
      {shown !== undefined && !whole && (
        <Detail
          key={shown}
          id={shown}
          onClose={() => open('')}
          onWhole={() => open(`${shown}/360`)}
          onDelete={() => void remove([shown])}
        />
      )}
      {whole && <Account key={shown} id={shown} onClose={() => open(shown)} />}
      {helping && <Shortcuts onClose={() => help(false)} />}
    </div>
  )
}
