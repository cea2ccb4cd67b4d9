import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { Changes } from '@/components/profile/Changes.tsx'
import { emptyProfile, withReading } from '@/lib/profile/profile.ts'
import { historyOf } from '@/lib/profile/history.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { day, everyone, finding, person, reading } from '../profile/invented.ts'

const english = spoken(await localeOf(languages[0]!))
const inEnglish = (node: ReactNode) => renderToStaticMarkup(<SpeechContext value={english}>{node}</SpeechContext>) // prettier-ignore

it('describes changes in words with their sentence, and renders nothing if there are none', () => {
  const visit = (own: ReturnType<typeof emptyProfile>, at: number, ceo: string, product: string) => {
    const page = reading('/', [
      finding('company.product', product, { quote: `We build ${product} & more` }),
      ...person('0', ceo, 'CEO'),
    ])
    return withReading(own, page, everyone(page), day(at))
  }
  const first = visit(emptyProfile('p', [], day(0)), 0, 'Jonas Brandt', 'Pumps')
  expect(inEnglish(<Changes lines={historyOf(first)} />)).toBe('')
  const markup = inEnglish(<Changes lines={historyOf(visit(first, 90, 'Ewa Lis', 'Fans'))} />)
  const text = markup.replace(/<[^>]+>/g, ' ').replace(/[\u2068\u2069]/g, '') // prettier-ignore
  expect(text).toContain('Since your last visit')
  expect(markup.match(/<li/g)).toHaveLength(3)
  expect(text).toContain('Ewa Lis has taken over from Jonas Brandt: say hello')
  expect(text).toContain('Fans is new')
  expect(text).toContain('Pumps is no longer there')
  expect(text).toContain('We build Fans &amp; more')
})
