import { useId, useMemo, type ReactNode } from 'react'
import type { Reading, TabView } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'
import { FramesOffer } from './FramesOffer.tsx'
import { isBlank, type NewsCount, type PageSheet, type Sighting } from './page-sheet.ts'
import { PageFailed, PageReading, PageRefused, NoPage } from './PageStates.tsx'
import { PersonSightings } from './PersonSightings.tsx'
import { useReveal } from './reveal.ts'
import { SightingRow } from './SightingRow.tsx'
import { TechnologyShelves } from './TechnologyShelves.tsx'
import type { Ticks } from './ticks.ts'
import { WatchSwitch } from './WatchSwitch.tsx'

/** The reading of the current page, compared with the profile. */
export interface PageRead {
  readonly reading: Reading
  readonly tabId: number
  /** Number of values that appeared after the first reading, while the page was still rendering. */
  readonly more: number
  readonly sheet: PageSheet
  readonly count: NewsCount
  /** Name of the profile that the page belongs to, if there is one. */
  readonly profileName: string | undefined
  readonly ticks: Ticks
}

interface ThisPageProps {
  readonly view: TabView | undefined
  readonly read: PageRead | undefined
  /** A question to the rep about this page, if there is one. */
  readonly children?: ReactNode
}

/** The region of the panel that shows the active tab. */
export function ThisPage({ view, read, children }: ThisPageProps) {
  const { say } = useSpeech()
  const title = useId()
  return (
    <section className="region" aria-labelledby={title} id="this-page">
      <h2 id={title} className="region-title">
        {say('page.title')}
      </h2>
      {children}
      <PageBody view={view} read={read} />
      {view?.state === 'read' && view.frames !== undefined && (
        <FramesOffer key={view.viewId} tabId={view.tabId} count={view.frames} />
      )}
      {view && view.state !== 'reading' && view.state !== 'refused' && /^https?:/.test(view.url) && (
        <WatchSwitch view={view} />
      )}
    </section>
  )
}

function PageBody({ view, read }: Omit<ThisPageProps, 'children'>) {
  switch (view?.state) {
    case undefined:
      return <NoPage />
    case 'reading':
      return <PageReading url={view.url} />
    case 'refused':
      return <PageRefused view={view} />
    case 'failed':
      return <PageFailed view={view} />
    case 'read':
      return read && !isBlank(read.sheet) ? <Sheet {...read} /> : <NoPage found="nothing" />
  }
}

function Sheet({ reading, tabId, more, sheet, count, profileName, ticks }: PageRead) {
  const { say, number } = useSpeech()
  const reveal = useReveal(tabId)
  const technologies = useMemo(() => sheet.technologies.flatMap((shelf) => shelf.sightings), [sheet])
  const alike = profileName === undefined
  const quiet = profileName !== undefined && count.new + count.differs === 0
  return (
    <>
      <p className="page-line">{newsLine(say, count, profileName)}</p>
      {reading.pageKind !== 'own' && <p className="hint">{say(`page.kind.${reading.pageKind}`)}</p>}
      {profileName === undefined && isBare(sheet) && <p className="hint">{say('page.nothing.words')}</p>}
      {more > 0 && <p className="hint">{say('page.more', { count: more })}</p>}
      {sheet.sure.length > 0 && (
        <Block title={say('page.company')} count={number(sheet.sure.length)} open={!quiet}>
          <Rows sightings={sheet.sure} tabId={tabId} quiet={alike} />
        </Block>
      )}
      {sheet.people.length > 0 && (
        <Block
          title={say('page.people')}
          count={number(sheet.people.length)}
          note={
            sheet.people.some(({ news }) => news !== 'known') && (
              <span className="faint block-note">
                {say('people.ticked', { count: sheet.people.filter(({ key }) => ticks.has(key)).length })}
              </span>
            )
          }
          open={!quiet}
        >
          <PersonSightings people={sheet.people} ticks={ticks} reveal={reveal} quiet={alike} />
        </Block>
      )}
      {technologies.length > 0 && (
        <Block title={say('page.technologies')} count={number(technologies.length)} open={!quiet}>
          <TechnologyShelves shelves={sheet.technologies} reveal={reveal} />
        </Block>
      )}
      {sheet.possible.length > 0 && (
        <Block title={say('page.possible')} count={number(sheet.possible.length)} open={false}>
          <p className="hint">{say('page.possibleHint')}</p>
          <Rows sightings={sheet.possible} tabId={tabId} quiet={alike} />
        </Block>
      )}
    </>
  )
}

/** Whether the page gives no more than its address. */
function isBare({ sure, possible, people, technologies }: PageSheet): boolean {
  const told = [...sure, ...possible].some(({ finding }) => finding.field !== 'company.domain')
  return !told && people.length + technologies.length === 0
}

interface RowsProps {
  readonly sightings: readonly Sighting[]
  readonly tabId: number
  readonly quiet: boolean
}

function Rows({ sightings, tabId, quiet }: RowsProps) {
  const reveal = useReveal(tabId)
  return (
    <ul className="rows">
      {sightings.map((sighting, at) => (
        <SightingRow
          key={`${sighting.finding.field} ${sighting.finding.value}`}
          sighting={sighting}
          repeats={sightings[at - 1]?.finding.field === sighting.finding.field}
          quiet={quiet}
          reveal={reveal}
        />
      ))}
    </ul>
  )
}

function newsLine(
  say: ReturnType<typeof useSpeech>['say'],
  count: NewsCount,
  profileName: string | undefined,
): string {
  if (profileName === undefined) return say('news.noProfile', { count: count.new })
  if (count.new + count.differs === 0) return say('news.allKnown', { name: profileName })
  return say('news.some', { name: profileName, fresh: count.new, differs: count.differs })
}
