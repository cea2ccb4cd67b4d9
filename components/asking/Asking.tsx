import { useSpeech } from '../hooks/speech.ts'
import { Answers } from './Answers.tsx'
import { Sample } from './Sample.tsx'

/** Asks some companies and people whether their profiles are right, and takes their answers over. */
export default function Asking() {
  const { say } = useSpeech()
  return (
    <main className="view-page asking">
      <h1>{say('view.asking')}</h1>
      <Sample />
      <Answers />
    </main>
  )
}
