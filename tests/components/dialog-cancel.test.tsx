// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { Dialog } from '@/components/parts/Dialog.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'

it('stays open when a file chooser in it is cancelled, and closes when it is itself', async () => {
  Object.assign(HTMLDialogElement.prototype, { showModal: vi.fn(), close: vi.fn() })
  const speech = spoken(await localeOf(languages[0]!))
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const onClose = vi.fn()
  flushSync(() =>
    root.render(
      <SpeechContext value={speech}>
        <Dialog title="Template" onClose={onClose}>
          <input type="file" />
        </Dialog>
      </SpeechContext>,
    ),
  )
  const cancel = (selector: string, bubbles: boolean) =>
    place.querySelector(selector)!.dispatchEvent(new Event('cancel', { bubbles, cancelable: true }))
  cancel('input', true)
  expect(onClose).not.toHaveBeenCalled()
  cancel('dialog', false)
  expect(onClose).toHaveBeenCalledOnce()
  flushSync(() => root.unmount())
})
