// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { CatalogueProvider } from '@/components/hooks/catalogue.tsx'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { BulkBar } from '@/components/workspace/BulkBar.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { database } from '@/lib/storage/database.ts'
import { typeInto } from './type-into.ts'

const set = vi.hoisted(() => vi.fn())
vi.mock('@/components/workspace/bulk.ts', () => ({
  useSetField: () => set,
  useMerge: () => vi.fn(),
  useUntag: () => vi.fn(),
}))

const FIELD = 'custom.company.number.share'

it('sets a value for many in the form of its field, and says what the field cannot hold', async () => {
  await database.customFields.put({
    id: FIELD,
    name: 'Share',
    createdAt: '2026-03-01T10:00:00.000Z',
  } as never)
  const speech = spoken(await localeOf(languages.find(({ id }) => id === 'de')!))
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  root.render(
    <SpeechContext value={speech}>
      <CatalogueProvider>
        <BulkBar
          rows={[]}
          selection={{ ids: ['p'], size: 1, has: () => true } as never}
          onDelete={() => {}}
        />
      </CatalogueProvider>
    </SpeechContext>,
  )
  const found = async <E extends Element>(selector: string) => {
    await vi.waitFor(() => expect(place.querySelector(selector)).not.toBeNull(), 20_000)
    return place.querySelector<E>(selector)!
  }
  ;(await found<HTMLButtonElement>('button')).click()
  await found(`option[value="${FIELD}"]`)
  typeInto(await found<HTMLSelectElement>('form select'), FIELD)
  const input = await found<HTMLInputElement>('form input')
  const submit = async (text: string) => {
    typeInto(input, text)
    await vi.waitFor(() => expect(place.querySelector<HTMLButtonElement>('[type="submit"]')!.disabled).toBe(false)) // prettier-ignore
    place.querySelector('form')!.requestSubmit()
  }
  await submit('viel')
  await found('[role="alert"]')
  expect(set).not.toHaveBeenCalled()
  await submit('1,5')
  await vi.waitFor(() => expect(set).toHaveBeenCalledWith(['p'], FIELD, '1.5'))
  root.unmount()
  await database.delete()
})
