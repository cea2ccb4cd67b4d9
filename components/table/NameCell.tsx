import { TriangleAlert } from 'lucide-react'
import type { TableRow } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Monogram } from '../parts/Monogram.tsx'

interface NameCellProps {
  readonly row: TableRow
  /** Shown below the name, unless it has a column of its own. */
  readonly domain: boolean
}

/** The header cell of a row: the company, its site, and whether it has conflicting values. */
export function NameCell({ row, domain }: NameCellProps) {
  const { say } = useSpeech()
  const name = row.name || row.domain || say('brief.noName')
  return (
    <span className="name-with-sign">
      <Monogram name={name} of={row.domain || name} />
      <span className="name-lines">
        <bdi className="clip" title={name}>
          {name}
        </bdi>
        {domain && row.domain !== '' && row.domain !== name && (
          <bdi className="clip name-domain" dir="ltr" title={row.domain}>
            {row.domain}
          </bdi>
        )}
      </span>
      {row.conflicts > 0 && (
        <span className="row-conflict" title={say('profile.conflicts', { count: row.conflicts })}>
          <TriangleAlert size={13} aria-hidden="true" />
          <span className="unseen">{say('profile.conflicts', { count: row.conflicts })}</span>
        </span>
      )}
    </span>
  )
}
