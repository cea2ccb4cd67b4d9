// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { CatalogueProvider } from '@/components/hooks/catalogue.tsx'
import { useProfile } from '@/components/hooks/profile.ts'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { StatusProvider, useShow } from '@/components/parts/Status.tsx'
import { Profile } from '@/components/profile/Profile.tsx'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import { defineField } from '@/lib/actions/define-field.ts'
import { typeValue, typeValues } from '@/lib/actions/edit-profile.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import type { CustomFieldId } from '@/lib/model/index.ts'
import * as live from '@/lib/storage/live.ts'
import { finding, reading } from '../profile/invented.ts'

const rows = vi.hoisted(() => ({ drawn: 0 }))
/** Each render of a row calls this hook once. */
vi.mock(import('@/components/fields/value-words.ts'), async (original) => {
  const { useValueWords } = await original()
  const counted = () => {
    rows.drawn += 1
    return useValueWords()
  }
  return { useValueWords: counted }
})
vi.mock(import('@/lib/storage/live.ts'), async (original) => {
  const real = await original()
  return { ...real, watchAgeLimits: vi.fn(real.watchAgeLimits) }
})

const FIELDS = 70
const now = new Date('2026-03-01T10:00:00Z')
const english = spoken(await localeOf(languages[0]!))
let say: ReturnType<typeof useShow> | undefined

function Side({ id }: { readonly id: string }) {
  const answer = useProfile({ id })
  say = useShow()
  return answer.state === 'open' ? (
    <Profile draft={answer.draft} history={[]} pages={[]} updatedAt="" />
  ) : null
}

/** A profile with a value of so many fields of the rep's own. */
async function filed() {
  const page = reading('/', [finding('company.name', 'Nordwind')])
  const made = await addToProfile(page, now, 'file', {})
  if (!made.ok) throw new Error(made.problem)
  const fields: CustomFieldId[] = []
  for (let at = 0; at < FIELDS; at += 1) {
    const defined = await defineField({ about: 'company', type: 'text', name: `Field ${at}` }, now, `define ${at}`) // prettier-ignore
    if (!defined.ok) throw new Error(defined.problem)
    fields.push(defined.field)
  }
  const typed = fields.map((field, at) => ({ subject: 'company', field, value: `Words ${at}.` }) as const)
  await typeValues(made.profileId, typed, now, 'type')
  return { id: made.profileId, fields }
}

it('renders all of very many fields with one query for their age limits, and only the edited row again', async () => {
  const { id, fields } = await filed()
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  root.render(
    <SpeechContext value={english}>
      <CatalogueProvider>
        <StatusProvider>
          <Side id={id} />
        </StatusProvider>
      </CatalogueProvider>
    </SpeechContext>,
  )
  const shows = (words: string) => vi.waitFor(() => expect(place.textContent).toContain(words), 20_000)
  for (let at = 0; at < FIELDS; at += 1) await shows(`Words ${at}.`)
  expect(live.watchAgeLimits).toHaveBeenCalledTimes(1)

  const before = place.querySelectorAll('.row').length
  rows.drawn = 0
  await typeValue(id, { subject: 'company', field: fields[60]!, value: 'Other words' }, now, 'again')
  await shows('Other words')
  flushSync(() => say!({ words: 'Said to all' }))
  expect(rows.drawn).toBeLessThan(10)
  expect(place.querySelectorAll('.row'), 'the earlier value is offered below').toHaveLength(before + 1)
  root.unmount()
}, 60_000)
