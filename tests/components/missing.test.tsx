// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { Missing } from '@/components/profile/Missing.tsx'
import { VerbsContext, type ProfileVerbs } from '@/components/profile/verbs.ts'
import { createIcp } from '@/lib/actions/icps.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { draftOf } from '@/lib/profile/draft.ts'
import { emptyProfile } from '@/lib/profile/profile.ts'

const english = spoken(await localeOf(languages[0]!))
const field = 'company.priceSensitivity'
// Missing in jsdom.
Element.prototype.scrollIntoView = () => undefined

it('files an option chosen for a gap by its key, so that it is the same in every language', async () => {
  const now = new Date('2026-03-01T10:00:00Z')
  await createIcp('i', { name: 'Frugal', criteria: [{ id: 'a', weight: 3, type: 'field', field, test: 'filled', value: '' }] }, now) // prettier-ignore
  const type = vi.fn<ProfileVerbs['type']>()
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const draft = draftOf(emptyProfile('p', [], now.toISOString()))
  flushSync(() =>
    root.render(
      <SpeechContext value={english}>
        <VerbsContext value={{ type } as unknown as ProfileVerbs}>
          <Missing draft={draft} wanted={field} want={() => undefined} />
        </VerbsContext>
      </SpeechContext>,
    ),
  )
  const options = () => [...place.querySelectorAll<HTMLElement>('[role=option]')]
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(1), 20_000)
  const [first] = options()
  flushSync(() => first!.click())
  expect(type).toHaveBeenCalledWith('company', field, expect.any(String), undefined, {
    option: expect.any(String),
  })
  root.unmount()
})
