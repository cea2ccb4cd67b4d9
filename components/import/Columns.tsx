import type { ReactNode } from 'react'
import type { ReadSheet } from '@/lib/actions/read-sheet.ts'
import { useSpeech } from '../hooks/speech.ts'

const ROWS_SHOWN = 5

interface ColumnsProps {
  readonly sheet: ReadSheet
  readonly targets: readonly string[]
  readonly onTarget: (at: number, target: string) => void
  /** The options of every column. */
  readonly children: ReactNode
}

/** The first rows as parsed, with a select above each column for its content. */
export function Columns({ sheet, targets, onTarget, children }: ColumnsProps) {
  const { say } = useSpeech()
  return (
    <section aria-label={say('import.columns')}>
      <h2>{say('import.columns')}</h2>
      <div className="import-preview" tabIndex={0} role="group" aria-label={say('import.columns')}>
        <table>
          <thead>
            <tr>
              {sheet.headings.map((heading, at) => (
                <th key={at} scope="col" className={targets[at] === 'ignore' ? 'ignored' : ''}>
                  <bdi>{heading}</bdi>
                  <select
                    className="input"
                    aria-label={say('import.column', { heading })}
                    value={targets[at]}
                    onChange={({ target }) => onTarget(at, target.value)}
                  >
                    {children}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.line}>
                {sheet.headings.map((_, at) => (
                  <td key={at} className={targets[at] === 'ignore' ? 'ignored' : ''}>
                    <bdi className="value">{(row.cells[at] ?? '').slice(0, 80)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
