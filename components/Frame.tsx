import { useLayoutEffect, useMemo, type ReactNode } from 'react'
import { localeFor } from '@/lib/i18n/locales.ts'
import { BrowserContext, type BrowserSide } from './browser.ts'
import { usePreference } from './hooks/preference.ts'
import { SpeechContext, spoken } from './hooks/speech.ts'
import { StatusProvider } from './parts/Status.tsx'

interface FrameProps {
  /** Not needed by a page that never speaks of the tab in front. */
  readonly browser?: BrowserSide
  readonly title: 'panel.title' | 'workspace.title'
  readonly children: ReactNode
}

/** What every page of the extension stands in: the browser, the language with its direction, the density, the status. */
export function Frame({ browser, title, children }: FrameProps) {
  const [language] = usePreference('language')
  const [density] = usePreference('density')
  const speech = useMemo(() => spoken(localeFor(language ? [language] : navigator.languages)), [language])

  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = speech.locale.tag
    root.dir = speech.locale.dir
    root.dataset['density'] = density ?? 'comfortable'
    document.title = speech.say(title)
  }, [speech, density, title])

  return (
    <BrowserContext.Provider value={browser}>
      <SpeechContext.Provider value={speech}>
        <StatusProvider>{children}</StatusProvider>
      </SpeechContext.Provider>
    </BrowserContext.Provider>
  )
}
