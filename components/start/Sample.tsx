import { FlaskConical } from 'lucide-react'
import { addSample, removeSample, sampleIds } from '@/lib/actions/sample.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { go } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Trash2 } from '../parts/outlines.tsx'

/** Sample companies to try everything with, and the button that removes them again. */
export function Sample({ among }: { readonly among: number }) {
  const { say } = useSpeech()
  const command = useCommand()
  const undo = useUndo()
  const add = () => {
    let changeId = ''
    void command(
      (now, id) => addSample(say('sample.tag'), now, (changeId = id)),
      () => ({ words: say('sample.added', { count: sampleIds.length }), undo: () => undo({ changeId }) }),
    ).then((answer) => answer.ok && go('profiles'))
  }
  const remove = () => {
    let changeId = ''
    void command(
      (now, id) => removeSample(now, (changeId = id)),
      () => ({ words: say('sample.removed'), undo: () => undo({ changeId }) }),
    )
  }
  return (
    <section className="start-sample" aria-labelledby="start-sample">
      <div>
        <h2 id="start-sample">{say('sample.title')}</h2>
        <p>{say('sample.words', { count: sampleIds.length })}</p>
      </div>
      {among > 0 ? (
        <Button label={say('sample.remove')} icon={Trash2} look="danger" onClick={remove} />
      ) : (
        <Button label={say('sample.add')} icon={FlaskConical} onClick={add} />
      )}
    </section>
  )
}
