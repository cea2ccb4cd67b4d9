import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { Database } from '../../lib/storage/database.ts'
import type { Reading } from '../../lib/model/index.ts'

it('files a reading and exports it', async () => {
  const db = new Database('smoke')
  const reading: Reading = {
    url: 'https://nordwind.example/', title: 'Nordwind', lang: 'en', domain: 'nordwind.example', pageKind: 'own',
    findings: [{ about: 'company', field: 'company.name', value: 'Nordwind', certainty: 'structured', quote: 'Nordwind', extractor: 'x', confidence: 0.9 }],
  } // prettier-ignore
  const done = await addToProfile(reading, new Date(0), 'c1', {}, db)
  expect(done).toMatchObject({ ok: true, repeated: false })
  if (!done.ok) return
  for (const id of ['csv-spreadsheet', 'csv-hubspot', 'json']) {
    const file = await exportProfiles([done.profileId], id, new Date(0), db)
    expect(file.ok && file.parts.join('')).toContain('Nordwind')
  }
})
