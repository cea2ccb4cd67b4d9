import { X } from 'lucide-react'
import { isKnownCriterion, WEIGHT_AT_MOST, type AnyCriterion } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { CriterionBody } from './CriterionBody.tsx'

interface CriterionRowProps {
  readonly criterion: AnyCriterion
  readonly onChange: (criterion: AnyCriterion) => void
  readonly onDrop: () => void
}

const weights = Array.from({ length: WEIGHT_AT_MOST }, (_, at) => at + 1)

/** One criterion with its weight. */
export function CriterionRow({ criterion, onChange, onDrop }: CriterionRowProps) {
  const { say, number } = useSpeech()
  const known = isKnownCriterion(criterion)
  const name = known ? say(`criterion.${criterion.type}`) : criterion.type
  return (
    <li className="criterion">
      <div className="criterion-head">
        <span className="criterion-name">{name}</span>
        <label className="criterion-weight">
          <span aria-hidden="true" className="faint">
            {say('criterion.weightShort')}
          </span>
          <select
            className="input"
            aria-label={say('criterion.weight', { criterion: name })}
            value={criterion.weight}
            onChange={({ target }) => onChange({ ...criterion, weight: Number(target.value) })}
          >
            {weights.map((weight) => (
              <option key={weight} value={weight}>
                {number(weight)}
              </option>
            ))}
          </select>
        </label>
        <Button
          label={say('criterion.drop', { criterion: name })}
          icon={X}
          look="quiet"
          bare
          onClick={onDrop}
        />
      </div>
      {known ? (
        <CriterionBody criterion={criterion} onChange={onChange} />
      ) : (
        <p className="faint">{say('criterion.foreign')}</p>
      )}
    </li>
  )
}
