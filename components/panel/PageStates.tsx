import { CircleSlash, FileQuestionMark, MousePointerClick, RefreshCw, ShieldOff, Unplug } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { TabView } from '@/lib/model/index.ts'
import { useBrowser } from '../browser.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { hostOf } from './host.ts'

const SLOW_MS = 4000

/** Nothing is known of the tab yet, or the page has no company details. */
export function NoPage({ found = 'unread' }: { readonly found?: 'unread' | 'nothing' }) {
  const { say } = useSpeech()
  return found === 'nothing' ? (
    <Notice icon={FileQuestionMark} title={say('page.nothing.title')}>
      {say('page.nothing.words')}
    </Notice>
  ) : (
    <Notice icon={MousePointerClick} title={say('page.unread.title')}>
      {say('page.unread.words')}
    </Notice>
  )
}

/** The page is being read. After four seconds, says that the page itself is slow. */
export function PageReading({ url }: { readonly url: string }) {
  const { say } = useSpeech()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [url])
  return (
    <div aria-busy="true">
      <p className="page-line">{say(slow ? 'page.slow' : 'page.reading', { host: hostOf(url) })}</p>
      <Skeleton lines={5} />
    </div>
  )
}

type Refused = Extract<TabView, { state: 'refused' }>

/** Why the page is not read, in one sentence, with a button if the rep may override it. */
export function PageRefused({ view }: { readonly view: Refused }) {
  const { say } = useSpeech()
  const browser = useBrowser()
  return (
    <Notice
      icon={view.mayOpen ? ShieldOff : CircleSlash}
      title={say('page.refused.title')}
      action={
        view.mayOpen && (
          <Button
            label={say('page.readAnyway')}
            onClick={() => void browser.readAnyway(view.tabId, view.url)}
          />
        )
      }
    >
      {say(`refusal.${view.reason}`)}
    </Notice>
  )
}

type Failed = Extract<TabView, { state: 'failed' }>

/** The page could not be read, and what to do about it. */
export function PageFailed({ view }: { readonly view: Failed }) {
  const { say } = useSpeech()
  const browser = useBrowser()
  if (view.reason === 'noAccess') return <NoPage />
  return (
    <Notice
      icon={Unplug}
      tone="warn"
      title={say(`page.failed.${view.reason}`)}
      action={
        <Button
          label={say('page.readAgain')}
          icon={RefreshCw}
          onClick={() => void browser.readTab(view.tabId)}
        />
      }
    >
      {say('page.failed.words')}
    </Notice>
  )
}
