// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useMoreLines } from '@/components/account/more-lines.ts'
import { CrmContext, type CrmSide } from '@/components/crm.ts'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { offers } from '@/lib/actions/crm/offers.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import type { Connection, ExportJob, Receipt } from '@/lib/model/index.ts'
import { database } from '@/lib/storage/database.ts'

function Lines() {
  return useMoreLines('p').map(({ what }) => <p key={what}>{what}</p>)
}

it('names the CRM on the timeline even if the CRM code loads after the receipts', async () => {
  await database.connections.put({ id: 'c', connector: 'espocrm', state: 'ready' } as Connection)
  await database.jobs.put({ id: 'j', connectionId: 'c', kind: 'export', state: 'done' } as ExportJob)
  await database.receipts.put({
    jobId: 'j', key: 'k', profileId: 'p', object: 'company', remoteId: '1',
    name: 'Rowan Valves', action: 'create', at: '2026-03-01T10:00:00.000Z', changes: [],
  } satisfies Receipt) // prettier-ignore
  const speech = spoken(await localeOf(languages[0]!))
  const place = document.createElement('div')
  const root = createRoot(place)
  const draw = (crm: CrmSide | undefined) =>
    root.render(
      <SpeechContext value={speech}>
        <CrmContext value={crm}>
          <Lines />
        </CrmContext>
      </SpeechContext>,
    )
  const words = (text: string) => vi.waitFor(() => expect(place.textContent).toBe(text), 20_000)
  draw(undefined)
  await words('Rowan Valves created in CRM')
  draw({ offers } as unknown as CrmSide)
  await words('Rowan Valves created in EspoCRM')
  root.unmount()
  await database.delete()
})
