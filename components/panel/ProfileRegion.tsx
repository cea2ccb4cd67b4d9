import { Building2, FileWarning } from 'lucide-react'
import { useId, useMemo, type ReactNode } from 'react'
import type { Draft, TabView } from '@/lib/model/index.ts'
import { placeOf } from '@/lib/profile/identity.ts'
import { useBrowser } from '../browser.ts'
import { Recheck } from '../freshness/Recheck.tsx'
import { useProfileVerbs } from '../hooks/commands.ts'
import type { ProfileAnswer } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { FitBlock } from '../icp/FitBlock.tsx'
import { AnotherCompany } from '../identity/AnotherCompany.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Profile } from '../profile/Profile.tsx'
import { VerbsContext, type ProfileVerbs } from '../profile/verbs.ts'

interface ProfileRegionProps {
  readonly answer: ProfileAnswer
  /** The profile as it would be with this page added. */
  readonly unfiled: Draft | undefined
  readonly tab: TabView | undefined
}

/** The profile of the current company, or why there is none. */
export function ProfileRegion({ answer, tab, unfiled }: ProfileRegionProps) {
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
  const { tabId, url, reading } = tab?.state === 'read' ? tab : nowhere
  // Every row uses these: they depend on the page's address, not on each update of its reading.
  const verbs = useMemo(
    (): ProfileVerbs => ({
      ...edits,
      reveal: ({ evidence }) =>
        tabId !== undefined && evidence.quote !== '' && samePage(evidence.url, url)
          ? () => void browser.reveal(tabId, evidence.quote)
          : undefined,
    }),
    [edits, browser, tabId, url],
  )
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

const nowhere = { tabId: undefined, url: '', reading: undefined }
const samePage = (a: string, b: string) => a.split('#')[0] === b.split('#')[0]
