import { isKnownCriterion, type AnyCriterion } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useCriterionWords } from './criterion-words.ts'

interface DropOneProps {
  readonly criteria: readonly AnyCriterion[]
  readonly onDrop: (id: string) => void
  readonly onClose: () => void
}

/** Adding a thirteenth criterion asks which one to replace. */
export function DropOne({ criteria, onDrop, onClose }: DropOneProps) {
  const { say } = useSpeech()
  const words = useCriterionWords()
  return (
    <Dialog title={say('icp.dropOne')} onClose={onClose}>
      <div className="drop-one">
        <p>{say('icp.full')}</p>
        <ul className="drop-list">
          {criteria.map((criterion) => (
            <li key={criterion.id}>
              <button type="button" className="button plain" onClick={() => onDrop(criterion.id)}>
                {isKnownCriterion(criterion) ? say(`criterion.${criterion.type}`) : criterion.type}
                <span className="faint">{words(criterion)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
