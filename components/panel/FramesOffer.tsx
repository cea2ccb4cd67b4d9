import { AppWindow } from 'lucide-react'
import { useState } from 'react'
import { useBrowser } from '../browser.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'

interface FramesOfferProps {
  readonly tabId: number
  /** Same-origin frames that were not read. */
  readonly count: number
}

/** Offers to read the same-origin frames of the page. */
export function FramesOffer({ tabId, count }: FramesOfferProps) {
  const { say } = useSpeech()
  const browser = useBrowser()
  const [asked, setAsked] = useState<'no' | 'waiting' | 'inVain'>('no')
  const read = async () => {
    setAsked('waiting')
    if (!(await browser.readFrames(tabId))) setAsked('inVain')
  }
  return (
    <Notice
      icon={AppWindow}
      title={say('page.frames', { count })}
      action={
        <Button label={say('page.frames.read')} disabled={asked === 'waiting'} onClick={() => void read()} />
      }
    >
      {asked === 'inVain' ? <span role="status">{say('page.frames.inVain')}</span> : undefined}
    </Notice>
  )
}
