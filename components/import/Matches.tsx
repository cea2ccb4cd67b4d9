import type { ReactNode } from 'react'
import type { ImportChoice, PlannedImport } from '@/lib/actions/import-companies.ts'
import type { PlannedCompany } from '@/lib/profile/import-plan.ts'
import { useSpeech } from '../hooks/speech.ts'

interface MatchesProps {
  readonly plan: PlannedImport
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

/** How many companies are new, existing or possibly existing, and what to do with the latter. */
export function Matches({ plan, choice, onChoice }: MatchesProps) {
  const { say } = useSpeech()
  const of = (kind: PlannedCompany['match']['kind']) =>
    plan.companies.filter(({ match }) => match.kind === kind)
  const same = of('same')
  const maybe = of('maybe')
  return (
    <>
      <Kind words={say('import.new', { count: of('new').length })} companies={of('new')} />
      {same.length > 0 && (
        <Kind words={say('import.same', { count: same.length })} companies={same}>
          <select
            className="input"
            aria-label={say('import.same', { count: same.length })}
            value={choice.same}
            onChange={({ target }) => onChoice({ ...choice, same: target.value as ImportChoice['same'] })}
          >
            <option value="join">{say('import.same.join')}</option>
            <option value="skip">{say('import.same.skip')}</option>
          </select>
        </Kind>
      )}
      {maybe.length > 0 && (
        <Kind words={say('import.maybe', { count: maybe.length })} companies={maybe}>
          <select
            className="input"
            aria-label={say('import.maybe', { count: maybe.length })}
            value={choice.maybe}
            onChange={({ target }) => onChoice({ ...choice, maybe: target.value as ImportChoice['maybe'] })}
          >
            <option value="skip">{say('import.maybe.skip')}</option>
            <option value="join">{say('import.maybe.join')}</option>
            <option value="new">{say('import.maybe.new')}</option>
          </select>
        </Kind>
      )}
    </>
  )
}

const NAMES_SHOWN = 50
/** Names come from files and pages: a long one would push the others away. */
const NAME_AT_MOST = 80

interface KindProps {
  readonly words: string
  readonly companies: readonly PlannedCompany[]
  readonly children?: ReactNode
}

function Kind({ words, companies, children }: KindProps) {
  const { say, number, list } = useSpeech()
  return (
    <div className="import-kind">
      <details>
        <summary>{words}</summary>
        <ul className="import-list">
          {companies.slice(0, NAMES_SHOWN).map(({ name, lines, matched }) => (
            <li key={lines[0]}>
              <bdi className="value">{shortened(name)}</bdi>{' '}
              <span className="faint">
                {say('import.line', { line: number(lines[0] ?? 0) })}
                {matched.length > 0 &&
                  ` · ${say('import.yours', { name: list(matched.slice(0, 3).map(nameOf)) })}`}
              </span>
            </li>
          ))}
          {companies.length > NAMES_SHOWN && (
            <li className="faint">{say('import.more', { count: number(companies.length - NAMES_SHOWN) })}</li>
          )}
        </ul>
      </details>
      {children}
    </div>
  )
}

/** The domain tells profiles of one name apart. */
function nameOf({ name, domain }: PlannedCompany['matched'][number]): string {
  return domain === '' || name === '' ? shortened(name || domain) : `${shortened(name)} (${domain})`
}

function shortened(name: string): string {
  return name.length > NAME_AT_MOST ? `${name.slice(0, NAME_AT_MOST)}…` : name
}
