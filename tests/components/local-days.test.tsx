// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StageBar } from '@/components/blocks/StageBar.tsx'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { useGroupName } from '@/components/table/group-name.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { figureColumn, timeOf } from '@/lib/lists/column.ts'
import { grouped } from '@/lib/lists/group.ts'
import { row } from '../lists/rows.ts'

const english = await localeOf(languages.find(({ id }) => id === 'en')!)
const persian = spoken(await localeOf(languages.find(({ id }) => id === 'fa')!))

let zone: string | undefined
beforeEach(() => {
  zone = process.env['TZ']
})
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  vi.useRealTimers()
})

it.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'])('a day is the same day in %s', (place) => {
  process.env['TZ'] = place
  const now = new Date(2026, 2, 1, 9)
  const { when, date } = spoken(english)
  expect(when('2026-03-01', now)).toBe('today')
  expect(date('2025-01-01')).toBe('Jan 1, 2025')
  const column = figureColumn('lastOrder', 'date', () => timeOf('2026-03-01'))
  const time = new Date(column.figure(row({ id: 'p' }))!)
  expect(when(time.toISOString(), now)).toBe('today')
  expect(grouped([row({ id: 'p' })], column).map(({ value }) => value)).toEqual(['2026-03'])
})

it('a next step of today is not late in the evening', () => {
  process.env['TZ'] = 'America/New_York'
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 22), toFake: ['Date'] })
  const standing = [{ value: '2026-03-01', key: 'k', claims: [] }]
  const draft = { fields: { 'company.nextStepOn': { field: 'company.nextStepOn', standing, rivals: [] } } }
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(<SpeechContext value={spoken(english)}><StageBar draft={draft as never} /></SpeechContext>)) // prettier-ignore
  expect(place.querySelectorAll('.said')).toHaveLength(1)
  expect(place.querySelector('.late')).toBeNull()
  root.unmount()
})

it('a group of a month has the name of the calendar by which it was formed', () => {
  const place = document.createElement('div')
  const root = createRoot(place)
  const Name = () =>
    useGroupName()(
      figureColumn('updated', 'date', () => 0),
      { value: '2024-05' },
    )
  flushSync(() => root.render(<SpeechContext value={persian}><Name /></SpeechContext>)) // prettier-ignore
  expect(place.textContent).toBe(persian.day('2024-05'))
  root.unmount()
})
