// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { Status, StatusProvider, useMessagesOf, useShow, useShowWork } from '@/components/parts/Status.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'

const english = spoken(await localeOf(languages[0]!))

it('counts background work beside any sentence, and announces the sentences alone', () => {
  let show: ReturnType<typeof useShow> = () => undefined
  let showWork: ReturnType<typeof useShowWork> = () => undefined
  const Grab = () => {
    show = useShow()
    showWork = useShowWork()
    return null
  }
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() =>
    root.render(
      <SpeechContext value={english}>
        <StatusProvider>
          <Grab />
          <Status />
        </StatusProvider>
      </SpeechContext>,
    ),
  )
  const sees = () => [place.querySelector('[role=status]')!.textContent, ...[...place.querySelectorAll('progress')].map((bar) => bar.nextElementSibling!.textContent)] // prettier-ignore
  flushSync(() => show({ words: 'Nordwind is forgotten' }))
  flushSync(() => showWork({ words: 'Erasing', progress: { done: 5, total: 3000 } }))
  expect(sees()).toEqual(['Nordwind is forgotten', '5 of 3,000'])
  flushSync(() => show({ words: 'Fjord is added', undo: () => undefined }))
  flushSync(() => showWork({ words: 'Erasing', progress: { done: 3000, total: 3000 } }))
  expect(sees()).toEqual(['Fjord is added', '3,000 of 3,000'])
  flushSync(() => showWork(undefined))
  expect(sees()).toEqual(['Fjord is added'])
  root.unmount()
})

it('says nothing of one page while another is in front', async () => {
  let show: ReturnType<typeof useShow> = () => undefined
  const Page = ({ id }: { readonly id: string }) => {
    show = useShow()
    useMessagesOf(id)
    return <Status />
  }
  const place = document.createElement('div')
  const root = createRoot(place)
  const open = (id: string) =>
    flushSync(() =>
      root.render(
        <SpeechContext value={english}>
          <StatusProvider>
            <Page id={id} />
          </StatusProvider>
        </SpeechContext>,
      ),
    )
  const said = () => place.querySelector('[role=status]')!.textContent
  open('nordwind')
  flushSync(() => show({ words: 'Added to Nordwind' }))
  open('nordwind')
  expect(said()).toBe('Added to Nordwind')
  open('suedwind')
  await vi.waitFor(() => expect(said()).toBe(''))
  root.unmount()
})
