import { MailCheck } from 'lucide-react'
import type { LetterKind } from '@/lib/files/letters/letter.ts'
import type { PersonView } from '@/lib/model/index.ts'
import { dayOf, useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useVerbs } from '../profile/verbs.ts'

interface MarkProps {
  readonly person: PersonView
  readonly kind: LetterKind
  readonly disabled: boolean
}

/** Records that the letter was sent; the date is stored with the person and can be undone. */
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

/** The letters sent, with their dates. */
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
