import { Building2, FileWarning } from 'lucide-react'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { placeOf } from '@/lib/profile/identity.ts'
import type { Draft, Reading, TabView } from '@/lib/model/index.ts'
import { newIn } from '@/lib/profile/changes.ts'
import { draftOfPage } from '@/lib/profile/page-draft.ts'
import { registrableDomain } from '@/lib/text/domain.ts'
import { Birthdays } from '../blocks/Birthdays.tsx'
import { useBrowser } from '../browser.ts'
import { useProfileVerbs } from '../hooks/commands.ts'
import { useProfile, type ProfileAnswer } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useTabView } from '../hooks/tab-view.ts'
import { Recheck } from '../freshness/Recheck.tsx'
import { AnotherCompany } from '../identity/AnotherCompany.tsx'
import { FitBlock } from '../icp/FitBlock.tsx'
import { Palette } from '../palette/Palette.tsx'
import { Guard } from '../parts/Guard.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Profile } from '../profile/Profile.tsx'
import { VerbsContext, type ProfileVerbs } from '../profile/verbs.ts'
import { ActionBar } from './ActionBar.tsx'
import { CompanyHead } from './CompanyHead.tsx'
import { CompanyChoice } from './CompanyChoice.tsx'
import { hostOf } from './host.ts'
import { countNews, pageSheet } from './page-sheet.ts'
import { SitePages } from './SitePages.tsx'
import { ThisPage, type PageRead } from './ThisPage.tsx'
import { useTicks } from './ticks.ts'

/** The rep's companion beside the page: what this page says, and the profile of its company. */
export function Panel() {
  const view = useTabView()
  const reading = view?.state === 'read' ? view.reading : undefined
  const viewId = view?.state === 'read' ? view.viewId : ''
  const place = useMemo(() => reading && placeOf(reading), [reading])
  const [choice, choose] = useState<{ readonly viewId: string; readonly into: string }>()
  const into = choice?.viewId === viewId ? choice.into : undefined
  const answer = useProfile(
    into !== undefined && into !== 'new'
      ? { id: into }
      : { domain: place ? place.site : registrableDomain(view?.url ?? '') },
  )
  const profile = answer.state === 'open' ? answer.profile : undefined
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
    <div className="panel">
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
          {place && !place.joins && (
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
        joins={place?.joins ?? false}
        into={into}
        profileId={profile?.id ?? place?.profileId}
        filed={profile !== undefined}
      />
    </div>
  )
}

interface ProfileRegionProps {
  readonly answer: ProfileAnswer
  /** What the profile would be if the page were added. */
  readonly unfiled: Draft | undefined
  readonly tab: ReturnType<typeof useTabView>
}

function ProfileRegion({ answer, tab, unfiled }: ProfileRegionProps) {
  const { say } = useSpeech()
  const title = useId()
  const heading = (
    <h2 id={title} className="region-title">
      {say('profile.title')}
    </h2>
  )
  return (
    <section className="region" aria-labelledby={title} id="profile">
      {answer.state !== 'open' && heading}
      {answer.state === 'loading' && (
        <div aria-busy="true">
          <p className="unseen">{say('profile.loading')}</p>
          <Skeleton lines={3} />
        </div>
      )}
      {answer.state === 'none' && (
        <Notice icon={Building2} title={say('profile.none.title')}>
          {say('profile.none.words')}
        </Notice>
      )}
      {answer.state === 'none' && unfiled && <FitBlock draft={unfiled} />}
      {answer.state === 'damaged' && <Notice icon={FileWarning} tone="bad" title={say('profile.damaged')} />}
      {answer.state === 'open' && <OpenedProfile answer={answer} tab={tab} heading={heading} />}
    </section>
  )
}

interface OpenedProfileProps extends Pick<ProfileRegionProps, 'tab'> {
  readonly answer: Extract<ProfileAnswer, { state: 'open' }>
  readonly heading: ReactNode
}

function OpenedProfile({ answer, tab, heading }: OpenedProfileProps) {
  const browser = useBrowser()
  const edits = useProfileVerbs(answer.profile.id)
  const verbs = useMemo((): ProfileVerbs => {
    const here = tab?.state === 'read' ? tab : undefined
    return {
      ...edits,
      reveal: ({ evidence }) =>
        here && evidence.quote !== '' && samePage(evidence.url, here.url)
          ? () => void browser.reveal(here.tabId, evidence.quote)
          : undefined,
    }
  }, [edits, browser, tab])
  const reading = tab?.state === 'read' ? tab.reading : undefined
  return (
    <VerbsContext.Provider value={verbs}>
      <Profile
        draft={answer.draft}
        history={answer.history}
        pages={answer.profile.pages}
        updatedAt={answer.profile.updatedAt}
        heading={heading}
        correction={
          reading && placeOf(reading).joins && <AnotherCompany profile={answer.profile} reading={reading} />
        }
        compared={reading && <Recheck profile={answer.profile} reading={reading} />}
      />
    </VerbsContext.Provider>
  )
}

/** The profile's name, else what the page calls itself, else the site's address. */
function nameInHead(draft: Draft | undefined, read: PageRead | undefined, view: TabView | undefined): string {
  return draft?.name || read?.sheet.name || (view && /^https?:/.test(view.url) ? hostOf(view.url) : '')
}

function logosOf(reading: Reading | undefined): readonly string[] {
  return (reading?.findings ?? []).flatMap(({ field, value }) => (field === 'company.logo' ? [value] : []))
}

const samePage = (a: string, b: string) => a.split('#')[0] === b.split('#')[0]
