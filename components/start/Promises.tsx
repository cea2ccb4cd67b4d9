import { Eye, EyeOff, HardDrive } from 'lucide-react'
import { useSpeech } from '../hooks/speech.ts'

const promises = [
  { id: 'reads', picture: Eye },
  { id: 'never', picture: EyeOff },
  { id: 'keeps', picture: HardDrive },
] as const

/** What is read, what never is, and where it is kept. */
export function Promises() {
  const { say } = useSpeech()
  return (
    <section aria-labelledby="start-promises">
      <h2 id="start-promises">{say('start.promises')}</h2>
      <ul className="start-promises">
        {promises.map(({ id, picture: Picture }) => (
          <li key={id}>
            <h3>
              <Picture size={16} aria-hidden="true" /> {say(`start.${id}`)}
            </h3>
            <p>{say(`start.${id}.words`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
