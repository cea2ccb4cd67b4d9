import { CloudOff, CircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import { useBrowser } from '../browser.ts'
import { HelpTopics } from '../help/HelpTopics.tsx'
import { panelTopics } from '../help/topics.ts'
import { useOnline } from '../hooks/online.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Monogram } from '../parts/Monogram.tsx'
import { SettingsMenu } from '../parts/SettingsMenu.tsx'
import { safeLink } from '../parts/written.ts'
import { HeadSigns, type HeadSignsProps } from './HeadSigns.tsx'
import { useLogo } from './logo.ts'

interface CompanyHeadProps extends HeadSignsProps {
  /** '' if the active tab belongs to no company. */
  readonly name: string
  readonly domain: string
  readonly tabId: number | undefined
  /** URLs of the company's logo found on the page. */
  readonly logos: readonly string[]
}

/** The current company, always visible: its name, fit, freshness and export state. */
export function CompanyHead({ name, domain, tabId, logos, ...signs }: CompanyHeadProps) {
  const { say } = useSpeech()
  const browser = useBrowser()
  const [helping, help] = useState(false)
  const logo = useLogo(tabId, logos)
  const link = domain === '' ? undefined : safeLink(`https://${domain}`)
  return (
    <header className="company-head">
      <h1 className="unseen">{say('panel.title')}</h1>
      <div className="company-line">
        {logo === undefined ? (
          <Monogram name={name || say('panel.title')} of={domain || name || 'dossier'} />
        ) : (
          <span className="company-logo">
            <img src={logo} alt="" />
          </span>
        )}
        <div className="company-names">
          <p className="company-name clip" title={name}>
            <bdi>{name || say('panel.title')}</bdi>
          </p>
          {link !== undefined && (
            <p className="company-domain clip">
              <a href={link} target="_blank" rel="noreferrer noopener">
                <bdi dir="ltr">{domain}</bdi>
              </a>
            </p>
          )}
        </div>
        <Button
          label={say('view.help')}
          icon={CircleQuestionMark}
          look="quiet"
          bare
          onClick={() => help(true)}
        />
        <SettingsMenu
          more={[
            {
              label: say('panel.allSettings'),
              apart: true,
              run: () => void browser.openWorkspace('#/settings'),
            },
          ]}
        />
      </div>
      {name !== '' && <HeadSigns {...signs} />}
      <Offline />
      {helping && (
        <Dialog title={say('view.help')} onClose={() => help(false)}>
          <HelpTopics topics={panelTopics} />
        </Dialog>
      )}
    </header>
  )
}

/** What still works offline; the element stays in the DOM, so that its text is announced when it appears. */
function Offline() {
  const { say } = useSpeech()
  const online = useOnline()
  return (
    <p className={online ? 'unseen' : 'offline'} aria-live="polite">
      {!online && (
        <>
          <CloudOff size={14} aria-hidden="true" />
          <span>{say('head.offline')}</span>
        </>
      )}
    </p>
  )
}
