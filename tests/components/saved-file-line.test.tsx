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

it('shows on the timeline which file a profile was exported to, as soon as it is saved', async () => {
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
  root.unmount()
  await database.delete()
})
