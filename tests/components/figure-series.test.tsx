import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { FigureSeries } from '@/components/profile/FigureSeries.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { draftOf } from '@/lib/profile/draft.ts'
import { emptyProfile, withReading } from '@/lib/profile/profile.ts'
import { day, finding, reading } from '../profile/invented.ts'

const english = spoken(await localeOf(languages[0]!))

function series(...years: readonly string[]) {
  const money = (amount: number, period: string) =>
    finding('company.revenue', `€ ${amount} m`, { parts: { amount: `${amount}000000`, currency: 'EUR', period } }) // prettier-ignore
  const page = reading('/', [finding('company.name', 'Nordwind'), ...years.map((year, at) => money(70 + at, year))]) // prettier-ignore
  const view = draftOf(withReading(emptyProfile('p', [], day(0)), page, [], day(0))).fields['company.revenue']
  return renderToStaticMarkup(
    <SpeechContext value={english}>
      <FigureSeries view={view} />
    </SpeechContext>,
  ).replace(/<[^>]+>/g, ' ')
}

it('lists a figure of several years, the oldest first', () => {
  expect(series('2025', '2024').match(/20\d\d|€ \d+ m/g)).toEqual(['2024', '€ 71 m', '2025', '€ 70 m'])
})

it('is absent for one year, and for a quarter beside it', () => {
  expect(series('2025')).toBe('')
  expect(series('2025', '2025-Q1')).toBe('')
})
