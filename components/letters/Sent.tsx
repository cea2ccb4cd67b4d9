import { MailCheck } from 'lucide-react'
import type { LetterKind } from '@/lib/files/letters/letter.ts'
import type { PersonView } from '@/lib/model/index.ts'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useVerbs } from '../profile/verbs.ts'

interface MarkProps {
  readonly person: PersonView
  readonly kind: LetterKind
  readonly disabled: boolean
}

/** The rep says that the letter went out; the day is kept with the person, as any word of the rep's, and can be taken back. */
export function MarkSent({ person, kind, disabled }: MarkProps) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const at = dayOf(useNow())
  const isSent = sentTo(person).some(({ parts }) => parts?.['kind'] === kind && parts['at'] === at)
  return (
    <Button
      label={say('letter.markSent')}
      icon={MailCheck}
      disabled={disabled || isSent}
      onClick={() => verbs.type(person.id, 'person.letter', say(`letter.${kind}`), undefined, { at, kind })}
    />
  )
}

/** Which letters went out, and on which days. */
export function SentLetters({ person }: Pick<MarkProps, 'person'>) {
  const { say, day } = useSpeech()
  const sent = sentTo(person)
  if (sent.length === 0) return null
  return (
    <ul className="plain-list" aria-label={say('field.person.letter')}>
      {sent.map(({ key, value, parts }) => (
        <li key={key}>{say('letter.sentOn', { date: day(parts?.['at'] ?? ''), kind: value })}</li>
      ))}
    </ul>
  )
}

const sentTo = ({ fields }: PersonView) => fields['person.letter']?.standing ?? []

/** The day by the rep's own clock. */
function dayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
