// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import type { ReactNode } from 'react'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MappingEditor } from '@/components/connections/MappingEditor.tsx'
import type { CrmSide } from '@/components/crm.ts'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { LetterDialog } from '@/components/letters/LetterDialog.tsx'
import { noticePurpose } from '@/lib/actions/letters.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import type { Connection, PersonView } from '@/lib/model/index.ts'
import { typeInto } from './type-into.ts'

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

const speech = spoken(await localeOf(languages[0]!))

/** Types one letter after the other, faster than they are stored. */
function drawn(node: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  act(() => root.render(<SpeechContext value={speech}>{node}</SpeechContext>))
  const box = (name: string) => place.querySelector<HTMLInputElement>(name)!
  const type = (name: string, text: string) => {
    for (const letter of text) act(() => typeInto(box(name), box(name).value + letter))
    act(() => void box(name).dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  }
  const end = () => act(() => root.unmount())
  return { place, box, type, end }
}

it('keeps every letter of a fixed value of a mapping', () => {
  const saved: unknown[] = []
  const crm = {
    sourcesAbout: () => [],
    saveMapping: (_: string, mapping: unknown) => {
      saved.push(mapping)
      return new Promise(() => {})
    },
  } as unknown as CrmSide
  const rule = { from: 'constant', to: 'source', rule: 'fill', value: '' } as const
  const connection = { id: 'c', mapping: { company: [rule], person: [] }, schema: { company: [], person: [] } } as unknown as Connection // prettier-ignore
  const { type, end } = drawn(<MappingEditor crm={crm} connection={connection} />)
  type('.mapping input', 'fair')
  expect(saved).toEqual([{ company: [{ ...rule, value: 'fair' }], person: [] }])
  end()
})

it('keeps every letter of the purpose in a notice', async () => {
  HTMLDialogElement.prototype.showModal = () => {}
  HTMLDialogElement.prototype.close = () => {}
  const person = { id: 'person:1', name: 'Ada Rowan', mentions: [], fields: {} } as unknown as PersonView
  const { place, box, type, end } = drawn(<LetterDialog profileId="p" person={person} onClose={() => {}} />)
  act(() => {
    const kind = place.querySelector('select')!
    kind.value = 'notice'
    kind.dispatchEvent(new Event('change', { bubbles: true }))
  })
  type('.letter input', 'fair')
  await act(() => vi.waitFor(async () => expect(await noticePurpose()).toBe('fair')))
  await act(() => vi.waitFor(() => expect(box('.letter input').value).toBe('fair')))
  end()
})
