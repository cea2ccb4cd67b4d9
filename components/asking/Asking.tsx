import { useSpeech } from '../hooks/speech.ts'
import { Answers } from './Answers.tsx'
import { Sample } from './Sample.tsx'

/** Measures how accurate the profiles are: samples companies to ask, and takes in their answers. */
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
