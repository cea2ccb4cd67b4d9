import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { chosenLanguage } from '@/lib/i18n/chosen.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { StoreWatch } from './backup/StoreWatch.tsx'
import { BrowserContext, type BrowserSide } from './browser.ts'
import { CrmContext, type CrmSide } from './crm.ts'
import { CatalogueProvider } from './hooks/catalogue.tsx'
import { useRestoredFocus } from './hooks/restored-focus.ts'
import { usePreference } from './hooks/preference.ts'
import { SpeechContext, spoken, type Spoken } from './hooks/speech.ts'
import { ErasureWatch } from './privacy/ErasureWatch.tsx'
import { Guard } from './parts/Guard.tsx'
import { StatusProvider } from './parts/Status.tsx'

interface FrameProps {
  /** Optional: for pages that never refer to the active tab. */
  readonly browser?: BrowserSide
  /** Loads the CRM code after the first render. Optional: for pages without CRM features. */
  readonly crm?: () => Promise<CrmSide>
  readonly title: 'panel.title' | 'workspace.title'
  readonly children: ReactNode
}

/** Wraps every page of the extension: provides browser, language and direction, density, and the status line. */
export function Frame({ browser, crm: bringCrm, title, children }: FrameProps) {
  const [density] = usePreference('density')
  const speech = useChosenSpeech()
  useRestoredFocus()
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

/**
 * The chosen language, or the browser's; undefined until its messages are loaded, so that no text appears in another
 * language first.
 */
function useChosenSpeech(): Spoken | undefined {
  usePreference('language') // Any other page may change it.
  const language = chosenLanguage()
  const [speech, setSpeech] = useState<Spoken>()
  // Requested during the first render: an effect would wait for an empty paint first.
  useLayoutEffect(() => {
    let wanted = true
    void localeOf(language).then((locale) => wanted && setSpeech(spoken(locale)))
    return () => {
      wanted = false
    }
  }, [language])
  return speech
}
