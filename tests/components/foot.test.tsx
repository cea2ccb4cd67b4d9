import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SpeechContext, spoken } from '@/components/hooks/speech.ts'
import type { ColumnWords } from '@/components/table/column-words.ts'
import { Foot } from '@/components/table/Foot.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import { localeOf } from '@/lib/i18n/locales.ts'
import { standardColumns } from '@/lib/lists/columns.ts'
import { row } from '../lists/rows.ts'

const english = spoken(await localeOf(languages[0]!))
const words = { figure: (_column: unknown, figure: number) => String(figure) } as unknown as ColumnWords

function foot(columns: readonly string[], rows = [row({ id: 'a', people: 3 }), row({ id: 'b', people: 5 })]) {
  return renderToStaticMarkup(
    <SpeechContext value={english}>
      <table>
        <Foot
          rows={rows}
          columns={columns.map((id) => standardColumns.get(id)!)}
          words={words}
          scored={false}
        />
      </table>
    </SpeechContext>,
  )
}

it('mentions median and range only if there are numbers', () => {
  expect(foot(['industry', 'people'])).toContain('median and range')
  expect(foot(['industry', 'people'])).toMatch(/median<\/span> 4</)
  expect(foot(['industry', 'country'])).not.toContain('median')
  expect(foot(['industry', 'country'])).toContain('2 profiles')
  expect(foot(['people'], [row({ id: 'a', people: 3 })]), 'a single row').not.toContain('median')
  expect(foot(['people'], [row({ id: 'a', people: 3 }), row({ id: 'b', people: 3 })])).not.toContain(
    '>3 to 3',
  )
  expect(foot(['employees']), 'a column of figures that nobody has').not.toContain('median')
})
