import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { chosenLanguage } from '@/lib/i18n/chosen.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { StoreWatch } from './backup/StoreWatch.tsx'
import { BrowserContext, type BrowserSide } from './browser.ts'
import { CrmContext, type CrmSide } from './crm.ts'
import { CatalogueProvider } from './hooks/catalogue.tsx'
import { useKeptFocus } from './hooks/kept-focus.ts'
import { usePreference } from './hooks/preference.ts'
import { SpeechContext, spoken, type Spoken } from './hooks/speech.ts'
import { ErasureWatch } from './privacy/ErasureWatch.tsx'
import { Guard } from './parts/Guard.tsx'
import { StatusProvider } from './parts/Status.tsx'

interface FrameProps {
  /** Not needed by a page that never speaks of the tab in front. */
  readonly browser?: BrowserSide
  /** Brings what speaks with CRMs: read after the page stands. Not needed by a page that never speaks of a CRM. */
  readonly crm?: () => Promise<CrmSide>
  readonly title: 'panel.title' | 'workspace.title'
  readonly children: ReactNode
}

/** What every page of the extension stands in: the browser, the language with its direction, the density, the status. */
export function Frame({ browser, crm: bringCrm, title, children }: FrameProps) {
  const [density] = usePreference('density')
  const speech = useChosenSpeech()
  useKeptFocus()
  const [crm, setCrm] = useState<CrmSide>()

  useEffect(() => {
    void bringCrm?.().then(setCrm)
  }, [bringCrm])

  useLayoutEffect(() => {
    if (!speech) return
    const root = document.documentElement
    root.lang = speech.locale.tag
    root.dir = speech.locale.dir
    root.dataset['density'] = density ?? 'comfortable'
    document.title = speech.say(title)
  }, [speech, density, title])

  if (!speech) return null
  return (
    <BrowserContext.Provider value={browser}>
      <SpeechContext.Provider value={speech}>
        <CatalogueProvider>
          <CrmContext.Provider value={crm}>
            <StatusProvider>
              <StoreWatch />
              <ErasureWatch />
              <Guard of={title}>{children}</Guard>
            </StatusProvider>
          </CrmContext.Provider>
        </CatalogueProvider>
      </SpeechContext.Provider>
    </BrowserContext.Provider>
  )
}

/** The chosen language, or the browser's; nothing until its words are read, so that no sentence flashes up in another one. */
function useChosenSpeech(): Spoken | undefined {
  usePreference('language') // Another one may be chosen in any page.
  const language = chosenLanguage()
  const [speech, setSpeech] = useState<Spoken>()
  // Asked for with the first render: an effect that waits for the paint waits for an empty one.
  useLayoutEffect(() => {
    let wanted = true
    void localeOf(language).then((locale) => wanted && setSpeech(spoken(locale)))
    return () => {
      wanted = false
    }
  }, [language])
  return speech
}
