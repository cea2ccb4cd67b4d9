// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CatalogueProvider } from '@/components/hooks/catalogue.tsx'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { StatusProvider } from '@/components/parts/Status.tsx'
import Profiles from '@/components/workspace/Profiles.tsx'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { database } from '@/lib/storage/database.ts'
import { finding, reading } from '../profile/invented.ts'

const english = spoken(await localeOf(languages[0]!))

beforeEach(() => {
  HTMLElement.prototype.checkVisibility = () => true
})
afterEach(() => Promise.all(database.tables.map((table) => table.clear())))

/** Files a company, and returns the id of its profile. */
async function filed(name: string, at: string): Promise<string> {
  const domain = `${name.toLowerCase()}.example`
  const page = reading('/', [finding('company.name', name)], 'own', domain)
  const done = await addToProfile(page, new Date(at), crypto.randomUUID(), { people: [] })
  if (!done.ok) throw new Error(done.problem)
  return done.profileId
}

it.each(['', '/360'])(
  'Delete deletes the profile that is open, not the first of the list (%s)',
  async (view) => {
    const open = await filed('Rowan', '2026-03-01T10:00:00Z')
    const first = await filed('Alder', '2026-03-02T10:00:00Z')
    location.hash = `#/profiles/${encodeURIComponent(open + view)}`
    const place = document.body.appendChild(document.createElement('div'))
    const root = createRoot(place)
    root.render(
      <SpeechContext value={english}>
        <CatalogueProvider>
          <StatusProvider>
            <Profiles />
          </StatusProvider>
        </CatalogueProvider>
      </SpeechContext>,
    )
    await vi.waitFor(() => expect(place.querySelector('.profile-name')?.textContent).toBe('Rowan'), 20_000)
    ;(document.activeElement as HTMLElement).blur()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }))
    await vi.waitFor(async () => expect(await database.profiles.count()).toBe(1), 20_000)
    expect(await database.profiles.toCollection().primaryKeys()).toEqual([first])
    root.unmount()
    place.remove()
  },
)
