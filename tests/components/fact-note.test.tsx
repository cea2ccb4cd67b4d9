import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { FactNote } from '@/components/parts/FactNote.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import type { FieldId } from '@/lib/model/index.ts'

const english = spoken(await localeOf(languages[0]!))

function note(field: FieldId, parts?: Readonly<Record<string, string>>) {
  return renderToStaticMarkup(
    <SpeechContext value={english}>
      <FactNote field={field} parts={parts} />
    </SpeechContext>,
  ).replace(/<[^>]+>/g, '')
}

it('labels addresses and numbers with their kind, and stays empty if the page does not say', () => {
  expect(note('company.address', { type: 'head', locality: 'Kiel' })).toBe('head office')
  expect(note('company.address', { type: 'branch' })).toBe('branch')
  expect(note('company.address', { type: 'registered' })).toBe('registered office')
  expect(note('company.phone', { type: 'branch' })).toBe('branch')
  expect(note('person.phone', { type: 'mobile' })).toBe('mobile')
  expect(note('company.phone', { type: 'main' })).toBe('')
  expect(note('company.address', { type: 'constructor' })).toBe('')
  expect(note('company.address')).toBe('')
})

it('labels a figure with its period, or as unknown', () => {
  expect(note('company.revenue', { amount: '1', currency: 'EUR', period: '2024' })).toBe('2024')
  expect(note('company.revenue', { amount: '1', currency: 'EUR' })).toBe('period unknown')
  expect(note('company.industry')).toBe('')
})
