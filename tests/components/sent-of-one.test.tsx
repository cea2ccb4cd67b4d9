// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { CrmContext, type CrmSide } from '@/components/crm.ts'
import { SendButton } from '@/components/exports/SendButton.tsx'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { offers } from '@/lib/actions/crm/offers.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import type { Connection, ExportJob } from '@/lib/model/index.ts'
import { database } from '@/lib/storage/database.ts'

it('says nothing of the last company that was sent beside the next one', async () => {
  const schema = { company: [], person: [], keyFields: { company: 'key', person: 'key' } }
  await database.connections.put({
    id: 'c',
    connector: 'espocrm',
    state: 'ready',
    schema,
  } as never as Connection)
  await database.jobs.put({ id: 'j', connectionId: 'c', kind: 'export', state: 'done' } as ExportJob)
  const crm = { offers, start: () => Promise.resolve({ ok: true, jobId: 'j' }) } as unknown as CrmSide
  const speech = spoken(await localeOf(languages[0]!))
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const draw = (id: string) =>
    root.render(
      <SpeechContext value={speech}>
        <CrmContext value={crm}>
          <i>{id}</i>
          <SendButton ids={[id]} at="panel" />
        </CrmContext>
      </SpeechContext>,
    )
  draw('nordwind')
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBeNull(), 20_000)
  place.querySelector('button')!.click()
  await vi.waitFor(() => expect(place.querySelector('.sent')).not.toBeNull(), 20_000)
  draw('eastwind')
  await vi.waitFor(() => expect(place.querySelector('i')!.textContent).toBe('eastwind'))
  expect(place.querySelector('.sent')).toBeNull()
  root.unmount()
  await database.delete()
})
