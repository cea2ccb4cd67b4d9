import { useId } from 'react'
import { useCandidates } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'

interface CompanyChoiceProps {
  readonly keys: readonly string[]
  readonly chosen: string | undefined
  readonly onChoose: (into: string) => void
}

/** For a page that is not a company's own site: the rep chooses the company; nothing is guessed. */
export function CompanyChoice({ keys, chosen, onChoose }: CompanyChoiceProps) {
  const { say, list } = useSpeech()
  const id = useId()
  const candidates = useCandidates(keys)
  return (
    <div className="company-choice">
      <label htmlFor={id}>{say('choice.label')}</label>
      <select
        id={id}
        className="input"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="" disabled>
          {say('choice.open')}
        </option>
        {candidates.map(({ row, reasons }) => (
          <option key={row.id} value={row.id}>
            {`${row.domain === '' ? row.name : `${row.name} (${row.domain})`}: ${list(reasons.map((reason) => say(`reason.${reason}`)))}`}
          </option>
        ))}
        <option value="new">{say('choice.new')}</option>
      </select>
    </div>
  )
}
