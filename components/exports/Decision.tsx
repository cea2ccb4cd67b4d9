import type { ExportRecord } from '@/lib/model/index.ts'
import { useProblemWords } from '../connections/problem-words.ts'
import type { CrmSide } from '../crm.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useStatus } from '../parts/Status.tsx'

interface DecisionProps {
  readonly crm: CrmSide
  readonly record: ExportRecord
}

/** The rep's options for a record that needs a decision. */
export function Decision({ crm, record }: DecisionProps) {
  const { say } = useSpeech()
  const { show } = useStatus()
  const words = useProblemWords()
  const decide = async (choice: Parameters<CrmSide['decide']>[2]) => {
    const answer = await crm.decide(record.jobId, record.key, choice)
    if (!answer.ok) show({ words: words(answer), tone: 'bad' })
  }
  const { candidates, object, why, remoteId } = record
  return (
    <div className="decision" role="group" aria-label={say('decide.title', { name: record.name })}>
      {candidates.map(({ id, name, detail, why: because }) => (
        <Button
          key={id}
          label={say('decide.use', {
            name: [name || id, detail].filter(Boolean).join(' · '),
            why: say(`candidate.${because}`),
          })}
          onClick={() => void decide({ use: id })}
        />
      ))}
      {why === 'changedSince' && remoteId !== undefined && (
        <Button label={say('decide.lookAgain')} onClick={() => void decide({ use: remoteId })} />
      )}
      {object === 'person' && why === 'companyMissing' ? (
        <Button label={say('decide.alone')} onClick={() => void decide('alone')} />
      ) : (
        object !== 'link' && why !== 'changedSince' && <Button label={say('decide.create')} onClick={() => void decide('create')} /> // prettier-ignore
      )}
      <Button label={say('decide.skip')} look="quiet" onClick={() => void decide('skip')} />
    </div>
  )
}
