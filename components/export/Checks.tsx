import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CheckFinding } from '@/lib/files/checks/import-checks.ts'
import type { ListedProfile } from '@/lib/storage/database.ts'
import { listedByIds } from '@/lib/storage/queries.ts'
import { useSpeech } from '../hooks/speech.ts'
import type { ChecksAnswer } from './checking.ts'

/** The seven import checks: what they found, how often, and how to fix it. */
export function Checks({ checks }: { readonly checks: ChecksAnswer }) {
  const { say, number } = useSpeech()
  if (checks.state !== 'busy' && checks.state !== 'done') return null
  return (
    <section className="checks" aria-label={say('check.title')}>
      <h3>{say('check.title')}</h3>
      <p role="status" className="faint">
        {checks.state === 'busy' ? (
          <>
            {say('check.busy')}{' '}
            <span className="number">
              {say('export.working', { done: number(checks.done), all: number(checks.all) })}
            </span>
          </>
        ) : checks.findings.length === 0 ? (
          <span className="check-fine">
            <CircleCheck size={16} aria-hidden="true" /> {say('check.fine')}
          </span>
        ) : (
          say('check.found', { count: checks.findings.length })
        )}
      </p>
      {checks.state === 'done' && checks.findings.length > 0 && (
        <ul className="check-list">
          {checks.findings.map((finding) => (
            <Finding key={[finding.check, finding.table, finding.column].join(' ')} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Finding({ finding }: { readonly finding: CheckFinding }) {
  const { say } = useSpeech()
  const { check, table, column, count, examples, profileIds } = finding
  const [open, setOpen] = useState(false)
  return (
    <li className="check">
      <p className="check-head">
        <TriangleAlert size={14} aria-hidden="true" />
        <strong>{say(`check.${check}`)}</strong>
      </p>
      <p>
        <bdi>{say('check.where', { column: table === '' ? column : `${table}, ${column}`, count })}</bdi>
        {examples.length > 0 && (
          <>
            {' '}
            {examples.map((example) => (
              <bdi key={example} className="check-example value">
                {example}
              </bdi>
            ))}
          </>
        )}
      </p>
      <p className="faint">{say(`check.${check}.mend`)}</p>
      {profileIds.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{say('check.profiles', { count: profileIds.length })}</summary>
          {open && <Names ids={profileIds} />}
        </details>
      )}
    </li>
  )
}

const NAMES_SHOWN = 50

function Names({ ids }: { readonly ids: readonly string[] }) {
  const { number } = useSpeech()
  const [rows, setRows] = useState<readonly ListedProfile[]>([])
  useEffect(() => {
    let wanted = true
    void listedByIds(ids.slice(0, NAMES_SHOWN)).then((found) => wanted && setRows(found))
    return () => {
      wanted = false
    }
  }, [ids])
  return (
    <ul className="check-names">
      {rows.map(({ id, name, domain }) => (
        <li key={id}>
          <bdi className="value">{name || domain || id}</bdi>
        </li>
      ))}
      {ids.length > NAMES_SHOWN && <li className="faint">{`+${number(ids.length - NAMES_SHOWN)}`}</li>}
    </ul>
  )
}
