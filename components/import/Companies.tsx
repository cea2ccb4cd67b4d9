import { Import as ImportIcon } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  importCompanies,
  planImport,
  type ImportChoice,
  type PlannedImport,
} from '@/lib/actions/import-companies.ts'
import type { ReadSheet } from '@/lib/actions/read-sheet.ts'
import { guessColumns, guessWithoutHeadings } from '@/lib/imports/columns.ts'
import { isTarget, type Target } from '@/lib/imports/targets.ts'
import { isBuiltIn } from '@/lib/model/index.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Columns } from './Columns.tsx'
import { CompanyTargets } from './CompanyTargets.tsx'
import { LeftRows } from './LeftRows.tsx'
import { Matches } from './Matches.tsx'
import { usePlanning } from './planning.ts'
import { useRunning, Running } from './running.tsx'

interface CompaniesProps {
  readonly sheet: ReadSheet
  readonly onDone: () => void
}

const ROWS_GUESSED_FROM = 200
const NEEDED: readonly Target[] = ['company.name', 'company.legalName', 'company.domain', 'company.website']

/** Imports a list of companies and people: columns, then a preview, then the import. */
export function Companies({ sheet, onDone }: CompaniesProps) {
  const { say } = useSpeech()
  const catalogue = useCatalogue()
  const guessed = useMemo(() => {
    const own = catalogue.fields.filter(({ id }) => !isBuiltIn(id)).map((field) => ({ id: field.id, name: fieldName(field, say) })) // prettier-ignore
    const rows = sheet.rows.slice(0, ROWS_GUESSED_FROM).map(({ cells }) => cells)
    const guesses = guessColumns(sheet.headings, rows, own)
    return (sheet.headed ? guesses : guessWithoutHeadings(guesses)).map(({ target }) => (target === 'people' ? 'ignore' : target)) // prettier-ignore
  }, [sheet, catalogue, say])
  const [chosen, choose] = useState<readonly Target[]>()
  const targets = chosen ?? guessed
  const { plan, make, drop } = usePlanning<PlannedImport>()
  const [choice, setChoice] = useState<ImportChoice>({ same: 'join', maybe: 'skip' })
  const running = useRunning()
  const ready = targets.some((target) => NEEDED.includes(target))

  const compare = () => void make(planImport(sheet, targets, new Date()))
  const run = async (planned: PlannedImport) => {
    const done = await running.run(
      (id, pace) => importCompanies(planned, choice, id, pace),
      ({ profiles }) => say('done.imported', { count: profiles }),
    )
    if (done) onDone()
  }

  return (
    <>
      <Columns
        sheet={sheet}
        targets={targets}
        onTarget={(at, target) => {
          drop()
          choose(targets.map((now, column) => (column === at && isTarget(target) ? target : now)))
        }}
      >
        <CompanyTargets />
      </Columns>
      {!ready && <p className="import-need">{say('import.needName')}</p>}
      {plan === undefined && (
        <Button label={say('import.compare')} look="primary" disabled={!ready} onClick={compare} />
      )}
      {plan === 'busy' && <p role="status">{say('import.comparing')}</p>}
      {plan !== undefined && plan !== 'busy' && (
        <section aria-label={say('import.plan')} className="import-plan">
          <h2>{say('import.plan')}</h2>
          <Matches plan={plan} choice={choice} onChoice={setChoice} />
          <LeftRows rows={plan.damaged} headings={sheet.headings} name={sheet.name} />
          {plan.oddities.length > 0 && (
            <details>
              <summary>{say('import.oddities', { count: plan.oddities.length })}</summary>
              <ul className="import-list">
                {plan.oddities.slice(0, 50).map(({ line, heading, cell }, at) => (
                  <li key={at}>
                    {say('import.line', { line })}: <bdi>{heading}</bdi>{' '}
                    <bdi className="value">{cell.slice(0, 80)}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Running running={running} all={companiesIn(plan, choice)}>
            <Button
              label={say('import.run', { count: companiesIn(plan, choice) })}
              icon={ImportIcon}
              look="primary"
              disabled={companiesIn(plan, choice) === 0}
              onClick={() => void run(plan)}
            />
          </Running>
        </section>
      )}
    </>
  )
}

/** How many companies the import would file. */
function companiesIn({ companies }: PlannedImport, { same, maybe }: ImportChoice): number {
  return companies.filter(({ match }) =>
    match.kind === 'same' ? same === 'join' : match.kind === 'new' || maybe !== 'skip',
  ).length
}
