import { Download } from 'lucide-react'
import { lines } from '@/lib/files/cells/table.ts'
import { guarded } from '@/lib/files/cells/guard.ts'
import type { LeftRow } from '@/lib/actions/import-orders.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

const ROWS_SHOWN = 50

interface LeftRowsProps {
  readonly rows: readonly LeftRow[]
  readonly headings: readonly string[]
  /** Name of the file they come from. */
  readonly name: string
}

/** Rows set aside: each with its line and reason, and a file of all of them to correct and import again. */
export function LeftRows({ rows, headings, name }: LeftRowsProps) {
  const { say, number } = useSpeech()
  if (rows.length === 0) return null
  const why = (row: LeftRow) => say(`import.why.${row.problem}`)
  const save = () => {
    const table = [headings, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(guarded))
    saveFile(`${name.replace(/\.\w+$/, '')}-rest.csv`, 'text/csv;charset=utf-8', ['\uFEFF', lines(table)])
  }
  return (
    <div className="import-kind">
      <details>
        <summary>{say('import.left', { count: rows.length })}</summary>
        <ul className="import-list">
          {rows.slice(0, ROWS_SHOWN).map((row) => (
            <li key={row.line}>
              {say('import.line', { line: number(row.line) })}: {why(row)}{' '}
              <bdi className="value faint">{row.raw.slice(0, 120)}</bdi>
            </li>
          ))}
          {rows.length > ROWS_SHOWN && (
            <li className="faint">{say('import.more', { count: number(rows.length - ROWS_SHOWN) })}</li>
          )}
        </ul>
      </details>
      <Button label={say('import.left.save')} icon={Download} look="quiet" onClick={save} />
    </div>
  )
}
