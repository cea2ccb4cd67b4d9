// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useMoreLines } from '@/components/account/more-lines.ts'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { noteSavedFile } from '@/lib/actions/saved-files.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { database } from '@/lib/storage/database.ts'

function Lines() {
  return useMoreLines('p').map(({ what, at, kind }) => <p key={what}>{`${kind} ${at}: ${what}`}</p>)
}

it('shows on the timeline which file a profile was exported to, and what was taken back, as soon as it happened', async () => {
  const speech = spoken(await localeOf(languages[0]!))
  const place = document.createElement('div')
  const root = createRoot(place)
  root.render(
    <SpeechContext value={speech}>
      <Lines />
    </SpeechContext>,
  )
  const save = (file: string, at: string) => noteSavedFile(['p', 'q'], file, 'csv-hubspot', new Date(at))
  await save('profiles-2026-03-01.csv', '2026-03-01T10:00:00.000Z')
  await vi.waitFor(() => expect(place.textContent).toBe('export 2026-03-01T10:00:00.000Z: Saved in the file profiles-2026-03-01.csv'), 20_000) // prettier-ignore
  // An undone run is no write: the record got its old values back.
  await database.receipts.put({ jobId: 'undo', key: 'p', object: 'company', profileId: 'p', name: 'Nordwind', action: 'restore', remoteId: '7', changes: [], at: '2026-03-02T10:00:00.000Z' }) // prettier-ignore
  await vi.waitFor(
    () => expect(place.textContent).toMatch(/Nordwind in .*: previous values restored/),
    20_000,
  )
  root.unmount()
  await database.delete()
})
