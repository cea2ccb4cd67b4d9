import { useId } from 'react'
import type { Icp } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { AutosavedText } from './AutosavedText.tsx'

export const openingQuestions = [
  'who',
  'does',
  'values',
  'vision1',
  'vision2',
  'vision5',
  'vision10',
] as const

interface OpeningProps {
  readonly opening: Icp['opening']
  readonly onChange: (opening: Icp['opening']) => void
}

/** The four opening questions of an ideal customer profile; the one about its vision has four time horizons. */
export function Opening({ opening, onChange }: OpeningProps) {
  const { say } = useSpeech()
  const title = useId()
  return (
    <section className="icp-part" aria-labelledby={title}>
      <h2 id={title}>{say('icp.opening')}</h2>
      <div className="icp-opening">
        {openingQuestions.map((question) => (
          <label key={question} className={question.startsWith('vision') ? undefined : 'wide'}>
            <span>{say(`icp.opening.${question}`)}</span>
            <AutosavedText
              rows={2}
              value={opening[question]}
              onKeep={(text) => onChange({ ...opening, [question]: text })}
            />
          </label>
        ))}
      </div>
    </section>
  )
}
