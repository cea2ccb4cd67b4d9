import { useEffect, useState } from 'react'
import type { TabView } from '@/lib/model/index.ts'
import { useBrowser } from '../browser.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Switch } from '../parts/Switch.tsx'
import { hostOf } from './host.ts'

/** "Read this site whenever I open it": the only place that requests a site's permission. */
export function WatchSwitch({ view }: { readonly view: TabView }) {
  const { say } = useSpeech()
  const browser = useBrowser()
  const { url } = view
  const origin = URL.canParse(url) ? new URL(url).origin : url
  const [known, setKnown] = useState<{ readonly origin: string; readonly on: boolean }>()

  useEffect(() => {
    let stale = false
    void browser.isWatched(url).then((on) => {
      if (!stale) setKnown({ origin, on })
    })
    return () => {
      stale = true
    }
  }, [browser, url, origin])

  return (
    <Switch
      label={say('page.watch')}
      hint={say('page.watchHint', { host: hostOf(url) })}
      on={known?.origin === origin && known.on}
      onChange={(on) => {
        // The browser prompts only within the click, so nothing may be awaited before this.
        const done = on ? browser.watchSite(url) : browser.unwatchSite(url).then(() => false)
        void done.then((granted) => setKnown({ origin, on: granted }))
      }}
    />
  )
}
