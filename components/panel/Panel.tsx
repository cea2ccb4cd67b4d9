import { useEffect, useMemo, useRef, useState } from 'react'
import { isOfAnotherFirm } from '@/lib/profile/another-firm.ts'
import { placeOf } from '@/lib/profile/identity.ts'
import type { Draft, Reading, TabView } from '@/lib/model/index.ts'
import { newIn } from '@/lib/profile/changes.ts'
import { draftOfPage } from '@/lib/profile/page-draft.ts'
import { registrableDomain } from '@/lib/text/domain.ts'
import { Birthdays } from '../blocks/Birthdays.tsx'
import { useProfile } from '../hooks/profile.ts'
import { useTabView } from '../hooks/tab-view.ts'
import { Palette } from '../palette/Palette.tsx'
import { Guard } from '../parts/Guard.tsx'
import { useMessagesOf } from '../parts/Status.tsx'
import { ActionBar } from './ActionBar.tsx'
import { CompanyHead } from './CompanyHead.tsx'
import { CompanyChoice } from './CompanyChoice.tsx'
import { hostOf } from './host.ts'
import { countNews, pageSheet } from './page-sheet.ts'
import { ProfileRegion } from './ProfileRegion.tsx'
import { useScrollRoom } from './scroll-room.ts'
import { SitePages } from './SitePages.tsx'
import { ThisPage, type PageRead } from './ThisPage.tsx'
import { useTicks } from './ticks.ts'

/** The side panel: what this page says, and its company's profile. */
export function Panel() {
  const frame = useRef<HTMLDivElement>(null)
  useScrollRoom(frame)
  const view = useTabView()
  const reading = view?.state === 'read' ? view.reading : undefined
  const viewId = view?.state === 'read' ? view.viewId : ''
  useTopOfPage(viewId)
  useMessagesOf(viewId)
  const place = useMemo(() => reading && placeOf(reading), [reading])
  const [choice, choose] = useState<{ readonly viewId: string; readonly into: string }>()
  const into = choice?.viewId === viewId ? choice.into : undefined
  const answer = useProfile(
    into !== undefined && into !== 'new'
      ? { id: into }
      : { domain: place ? place.site : registrableDomain(view?.url ?? '') },
  )
  const profile = answer.state === 'open' ? answer.profile : undefined
  // Firms of a group share a site: the page of another one joins by the rep's word alone, and once told it is known here.
  const joins = useMemo(
    () => place?.joins === true && !(reading && profile && isOfAnotherFirm(reading, profile)),
    [place, reading, profile],
  )
  const ticks = useTicks(viewId, reading)

  const read = useMemo((): PageRead | undefined => {
    if (view?.state !== 'read') return undefined
    const sheet = pageSheet(view.reading, newIn(view.reading, profile))
    return {
      reading: view.reading,
      tabId: view.tabId,
      more: view.more,
      sheet,
      count: countNews(sheet, ticks.has),
      profileName: profile?.columns.name,
      ticks,
    }
  }, [view, profile, ticks])

  const unfiled = useMemo(
    () => (reading && answer.state === 'none' ? draftOfPage(reading) : undefined),
    [reading, answer.state],
  )
  const draft = answer.state === 'open' ? answer.draft : unfiled

  return (
    <div className="panel" ref={frame}>
      <CompanyHead
        name={nameInHead(draft, read, view)}
        domain={draft?.domain ?? reading?.domain ?? ''}
        tabId={view?.state === 'read' ? view.tabId : undefined}
        logos={logosOf(reading)}
        draft={draft}
        profile={profile}
        fresh={read ? read.count.new + read.count.differs : 0}
      />
      <main className="panel-body">
        <ThisPage view={view} read={read}>
          {place && !joins && (
            <CompanyChoice
              keys={place.keys}
              chosen={into}
              onChoose={(next) => choose({ viewId, into: next })}
            />
          )}
        </ThisPage>
        {reading && view?.state === 'read' && place?.joins && draft && (
          <SitePages
            key={viewId}
            reading={reading}
            tabId={view.tabId}
            draft={draft}
            filed={profile?.pages.map(({ url }) => url)}
          />
        )}
        <Birthdays />
        {(answer.state !== 'none' || view?.state === 'read') && (
          <Guard of={profile?.id ?? viewId}>
            <ProfileRegion answer={answer} tab={view} unfiled={unfiled} />
          </Guard>
        )}
      </main>
      <Palette />
      <ActionBar
        read={read}
        joins={joins}
        into={into}
        profileId={profile?.id ?? place?.profileId}
        filed={profile !== undefined}
      />
    </div>
  )
}

/** A page that was just read is shown from its start, unless the rep is typing. The first one is: to scroll would lay it out. */
function useTopOfPage(viewId: string): void {
  const isLater = useRef(false)
  useEffect(() => {
    if (viewId === '') return
    if (isLater.current && !document.activeElement?.matches('input, textarea, select')) scrollTo(0, 0)
    isLater.current = true
  }, [viewId])
}

/** The profile's name, else the name on the page, else the host. */
function nameInHead(draft: Draft | undefined, read: PageRead | undefined, view: TabView | undefined): string {
  return draft?.name || read?.sheet.name || (view && /^https?:/.test(view.url) ? hostOf(view.url) : '')
}

function logosOf(reading: Reading | undefined): readonly string[] {
  return (reading?.findings ?? []).flatMap(({ field, value }) => (field === 'company.logo' ? [value] : []))
}
