import { Plus } from 'lucide-react'
import { useId } from 'react'
import type { AnyCriterion, CriterionType } from '@/lib/model/index.ts'
import { typesOf, type IcpPart } from '@/lib/profile/icp.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { CriterionRow } from './CriterionRow.tsx'

interface PartProps {
  readonly part: IcpPart
  readonly criteria: readonly AnyCriterion[]
  readonly onAdd: (type: CriterionType) => void
  readonly onChange: (criterion: AnyCriterion) => void
  readonly onDrop: (id: string) => void
}

/** One of the four parts: guiding questions, and the criteria that answer them. */
export function Part({ part, criteria, onAdd, onChange, onDrop }: PartProps) {
  const { say } = useSpeech()
  const title = useId()
  const name = say(`icp.part.${part}`)
  const types = typesOf(part)
  const questions = [1, 2, 3, 4, 5, 6].flatMap((at) => {
    const key = `icp.ask.${part}.${at}`
    return isMessageKey(key) ? [say(key)] : []
  })
  const add = { label: say('criterion.add', { part: name }), icon: Plus, look: 'plain' } as const
  return (
    <section className="icp-part" aria-labelledby={title}>
      <h2 id={title}>{name}</h2>
      <ul className="icp-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {criteria.length > 0 && (
        <ul className="criteria">
          {criteria.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              onChange={onChange}
              onDrop={() => onDrop(criterion.id)}
            />
          ))}
        </ul>
      )}
      {types.length === 1 ? (
        <Button {...add} onClick={() => onAdd(types[0]!)} />
      ) : (
        <Menu
          {...add}
          entries={types.map((type) => ({ label: say(`criterion.${type}`), run: () => onAdd(type) }))}
        />
      )}
    </section>
  )
}
