import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import { CellKind } from '@/components/table/CellKind.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { standardColumns } from '@/lib/lists/columns.ts'
import { row } from '../lists/rows.ts'

const english = spoken(await localeOf(languages[0]!))

function signsOf(column: string, kinds: Record<string, string[]>): string[] {
  const markup = renderToStaticMarkup(
    <SpeechContext value={english}>
      <CellKind
        column={standardColumns.get(column)!}
        row={row({ id: 'a', industry: 'Freight', people: 3, kinds, facets: { 'company.tag': ['Fair'] } })}
      >
        value
      </CellKind>
    </SpeechContext>,
  )
  return [...markup.matchAll(/class="kind (\w+)"[\s\S]*?class="unseen">(\w+)</g)].map(
    ([, look, word]) => `${look} ${word}`,
  )
}

it('marks cells not stated on a page by icon, colour and label, and leaves stated ones unmarked', () => {
  expect(signsOf('industry', {})).toEqual([])
  expect(signsOf('industry', { 'company.industry': ['typed'] })).toEqual(['typed Typed'])
  expect(signsOf('industry', { 'company.industry': ['judged', 'derived'] })).toEqual([
    'derived Derived',
    'judged Judged',
  ])
  expect(signsOf('people', { 'company.industry': ['typed'] })).toEqual([])
  expect(signsOf('country', { 'company.address': ['typed'] }), 'an empty cell has no kind').toEqual([])
})
