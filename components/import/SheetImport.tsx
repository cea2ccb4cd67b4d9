import { useState } from 'react'
import type { ReadSheet, SheetSettings } from '@/lib/actions/read-sheet.ts'
import { encodings, type Encoding } from '@/lib/imports/encoding.ts'
import { guessOrderColumns } from '@/lib/imports/orders.ts'
import { delimiters, type Delimiter } from '@/lib/imports/rows.ts'
import type { MessageKey } from '@/lib/i18n/messages.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Companies } from './Companies.tsx'
import { Orders } from './Orders.tsx'

interface SheetImportProps {
  readonly sheet: ReadSheet
  /** Parses the file again with the rep's settings. */
  readonly onRead: (chosen: SheetSettings) => void
  readonly onAgain: () => void
  readonly onDone: () => void
}

const DELIMITER_WORDS: Readonly<Record<Delimiter, MessageKey>> = {
  ',': 'import.delimiter.comma',
  ';': 'import.delimiter.semicolon',
  '\t': 'import.delimiter.tab',
  '|': 'import.delimiter.bar',
}

/** Settings for a delimited file: encoding, delimiter, headings and content, followed by a preview. */
export function SheetImport({ sheet, onRead, onAgain, onDone }: SheetImportProps) {
  const { say } = useSpeech()
  const { encoding, delimiter, headed } = sheet
  const [holds, setHolds] = useState(() => looksLikeOrders(sheet) ? 'orders' : 'companies') // prettier-ignore
  return (
    <>
      <div className="import-file">
        <strong>
          <bdi>{sheet.name}</bdi>
        </strong>
        <span className="faint">{say('import.rows', { count: sheet.rows.length })}</span>
        <Button label={say('import.another')} look="quiet" onClick={onAgain} />
      </div>
      <div className="import-settings">
        <label>
          <span>{say('import.holds')}</span>
          <select className="input" value={holds} onChange={({ target }) => setHolds(target.value)}>
            <option value="companies">{say('import.holds.companies')}</option>
            <option value="orders">{say('import.holds.orders')}</option>
          </select>
        </label>
        <label>
          <span>{say('import.encoding')}</span>
          <select
            className="input"
            value={encoding}
            onChange={({ target }) => onRead({ encoding: target.value as Encoding, delimiter, headed })} // prettier-ignore
          >
            {encodings.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('import.delimiter')}</span>
          <select
            className="input"
            value={delimiter}
            onChange={({ target }) => onRead({ encoding, delimiter: target.value as Delimiter, headed })} // prettier-ignore
          >
            {delimiters.map((delimiter) => (
              <option key={delimiter} value={delimiter}>
                {say(DELIMITER_WORDS[delimiter])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('import.firstRow')}</span>
          <select
            className="input"
            value={headed ? 'headings' : 'values'}
            onChange={({ target }) => onRead({ encoding, delimiter, headed: target.value === 'headings' })}
          >
            <option value="headings">{say('import.firstRow.headings')}</option>
            <option value="values">{say('import.firstRow.values')}</option>
          </select>
        </label>
      </div>
      {holds === 'orders' ? (
        <Orders sheet={sheet} onDone={onDone} />
      ) : (
        <Companies sheet={sheet} onDone={onDone} />
      )}
    </>
  )
}

function looksLikeOrders({ headings }: ReadSheet): boolean {
  const targets = guessOrderColumns(headings)
  return targets.includes('date') && targets.includes('amount')
}
