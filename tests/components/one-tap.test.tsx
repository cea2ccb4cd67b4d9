// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { Account } from '@/components/account/Account.tsx'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { FitBlock } from '@/components/icp/FitBlock.tsx'
import { FieldRows } from '@/components/profile/FieldRows.tsx'
import { KindFilter } from '@/components/profile/KindFilter.tsx'
import { VerbsContext, type ProfileVerbs } from '@/components/profile/verbs.ts'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import { typeValue } from '@/lib/actions/edit-profile.ts'
import { createIcp } from '@/lib/actions/icps.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import type { FieldView, Value } from '@/lib/model/index.ts'
import { draftOf } from '@/lib/profile/draft.ts'
import { database } from '@/lib/storage/database.ts'
import { finding, person, reading } from '../profile/invented.ts'
import { typeInto } from './type-into.ts'

const english = spoken(await localeOf(languages[0]!))
const now = new Date('2026-03-01T10:00:00Z')
const later = new Date('2026-03-02T10:00:00Z')

/** Renders it on a page of its own. */
function drawn(node: ReactNode) {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const redraw = (node: ReactNode) => flushSync(() => root.render(<SpeechContext value={english}>{node}</SpeechContext>)) // prettier-ignore
  redraw(node)
  const buttons = (inside = '') => [...place.querySelectorAll<HTMLButtonElement>(`${inside} button`)]
  const press = (button: HTMLButtonElement) => flushSync(() => button.click())
  return { place, buttons, press, redraw, end: () => root.unmount() }
}

/** A profile with stated, derived and typed values. */
async function filed() {
  const page = reading('/', [
    finding('company.name', 'Nordwind'),
    finding('company.industry', 'Pumps'),
    { ...finding('company.employees', '240'), certainty: 'inferred' },
    ...person('0', 'Jonas Brandt', 'CEO'),
  ])
  const made = await addToProfile(page, now, `file ${Math.random()}`, { people: ['person:0'] })
  if (!made.ok) throw new Error(made.problem)
  const typed = { subject: 'company', field: 'company.founded', value: '1987' } as const
  await typeValue(made.profileId, typed, later, `typed ${Math.random()}`)
  return made.profileId
}

it('the four parts of the ideal customer are one tap away from the draft', async () => {
  const draft = draftOf((await database.profiles.get(await filed()))!)
  const opening = { who: 'A forwarder', does: 'Moves food', values: 'Calm', vision1: 'Sensors', vision2: '', vision5: '', vision10: 'Ten ports' } // prettier-ignore
  const criterion = { id: 'a', weight: 3, type: 'industry', words: ['pumps'] } as const
  await createIcp('i', { name: 'Cold chains', opening, criteria: [{ ...criterion, words: ['pumps'] }] }, now)
  const { place, buttons, press, end } = drawn(<FitBlock draft={draft} />)
  const words = () => [...place.querySelectorAll('.fit-opening dd')].map(({ textContent }) => textContent)
  await vi.waitFor(() => expect(buttons('.block-head')).toHaveLength(1), 20_000)
  expect(words()).toEqual([])
  press(buttons('.block-head')[0]!)
  expect(words()).toEqual(['A forwarder', 'Moves food', 'Calm', 'Sensors', 'Ten ports'])
  end()
})

it('each kind of value can be shown alone, with its icon and label, and all of them again', async () => {
  const draft = draftOf((await database.profiles.get(await filed()))!)
  const { place, buttons, press, end } = drawn(
    <KindFilter draft={draft}>
      <ul>
        {Object.values(draft.fields).map((view) => (
          <FieldRows key={view.field} subject="company" view={view} />
        ))}
      </ul>
    </KindFilter>,
  )
  const kinds = () => [...place.querySelectorAll('.row .kind')].map(({ textContent }) => textContent)
  const all = kinds()
  const [everything, ...each] = buttons('.kind-filter')
  expect(each.map(({ textContent }) => textContent.replace(/\d+$/, ''))).toEqual(['Stated', 'Derived', 'Typed']) // prettier-ignore
  for (const button of each) {
    press(button)
    const word = button.querySelector('.kind')!.textContent
    expect(new Set(kinds())).toEqual(new Set([word]))
    expect(place.querySelectorAll('.row .kind svg')).toHaveLength(kinds().length)
    expect(button.getAttribute('aria-pressed')).toBe('true')
  }
  press(everything!)
  expect(kinds()).toEqual(all)
  end()
})

it('the timeline can hide kinds of events; every line links to its page or is the rep’s own', async () => {
  const id = await filed()
  const { place, buttons, press, end } = drawn(<Account id={id} onClose={() => undefined} />)
  const lines = () => [...place.querySelectorAll('.timeline-line')]
  await vi.waitFor(() => expect(lines().length).toBeGreaterThan(3), 20_000)
  const all = lines().length
  for (const line of lines())
    expect(line.querySelector('a[href^="https://"]') !== null || line.textContent.includes('entered by you')).toBe(true) // prettier-ignore
  const kinds = buttons('.timeline-kinds')
  expect(kinds.length).toBeGreaterThan(2)
  for (const kind of kinds) {
    const before = lines().length
    press(kind)
    expect(kind.getAttribute('aria-pressed')).toBe('false')
    expect(before - lines().length).toBe(Number(/\d+$/.exec(kind.textContent)![0]))
  }
  expect(lines()).toEqual([])
  for (const kind of kinds) press(kind)
  expect(lines()).toHaveLength(all)
  end()
})

it('what the rep is typing stays while the value changes elsewhere, and is filed beside it', async () => {
  const id = await filed()
  const view = async () => draftOf((await database.profiles.get(id))!).fields['company.founded']!
  const typed: [value: string, instead: string | undefined][] = []
  const verbs = { type: (_: unknown, __: unknown, value: string, instead?: Value) => typed.push([value, instead?.value]), reveal: () => undefined } as unknown as ProfileVerbs // prettier-ignore
  const rows = (view: FieldView) => (
    <VerbsContext.Provider value={verbs}>
      <ul>
        <FieldRows subject="company" view={view} />
      </ul>
    </VerbsContext.Provider>
  )
  const { place, buttons, press, redraw, end } = drawn(rows(await view()))
  press(buttons().find((button) => button.getAttribute('aria-label')?.startsWith('Edit') === true)!)
  const box = () => place.querySelector('input')!
  flushSync(() => typeInto(box(), '1990'))
  const elsewhere = { subject: 'company', field: 'company.founded', value: '1988' } as const
  await typeValue(id, elsewhere, new Date('2026-03-03T10:00:00Z'), `elsewhere ${Math.random()}`)
  redraw(rows(await view()))
  expect(box().value).toBe('1990')
  flushSync(() => box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
  expect(typed).toEqual([['1990', '1987']])
  end()
})
