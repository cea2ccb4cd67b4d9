// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import {
  Status,
  StatusProvider,
  useMessagesOf,
  useShow,
  type StatusMessage,
} from '@/components/parts/Status.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
const english = spoken(await localeOf(languages[0]!))

function drawn() {
  let show: ReturnType<typeof useShow>
  const Page = ({ id }: { readonly id: string }) => {
    show = useShow()
    useMessagesOf(id)
    return null
  }
  const place = document.createElement('div')
  const root = createRoot(place)
  const front = (id: string) =>
    act(() =>
      root.render(
        <SpeechContext value={english}>
          <StatusProvider>
            <Page id={id} />
            <Status />
          </StatusProvider>
        </SpeechContext>,
      ),
    )
  const say = (message: StatusMessage) => act(() => show(message))
  return { front, say, words: () => place.querySelector('[role=status]')?.textContent }
}

it('a message goes with the page that it is about, one whose text is nowhere else stays', () => {
  const { front, say, words } = drawn()
  front('first')
  say({ words: 'Added to Nordwind.' })
  front('first')
  expect(words()).toBe('Added to Nordwind.')
  front('second')
  expect(words()).toBe('')
  say({ words: 'The profile was deleted.', copy: { label: 'Copy', run: () => {} } })
  front('third')
  expect(words()).toBe('The profile was deleted.')
})
