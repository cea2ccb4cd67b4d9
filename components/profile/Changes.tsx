import type { ChangeLine } from '@/lib/profile/history.ts'
import { useNow } from '../hooks/now.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'

/** Lines shown at once; a profile's whole history is in its sources. */
const SHOWN = 12

/** What changed on the company's pages between two readings, newest first, each with the sentence that says it. */
export function Changes({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const { say, number, when } = useSpeech()
  const nameOf = useFieldName()
  const now = useNow()
  if (lines.length === 0) return null
  return (
    <Block title={say('changes.title')} count={number(lines.length)} open>
      <ul className="changes" aria-label={say('changes.title')}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={`${line.kind} ${line.field} ${line.person} ${line.value} ${line.seenOn} ${line.url}`}>
            <span>{say(keyOf(line), words(line, nameOf(line.field)))}</span>{' '}
            <time className="faint" dateTime={line.seenOn}>
              {when(line.seenOn, now)}
            </time>
            {line.quote.length > line.value.length && (
              <q className="faint">
                <bdi>{line.quote}</bdi>
              </q>
            )}
          </li>
        ))}
      </ul>
    </Block>
  )
}

const companyKeys = {
  appeared: 'changes.appeared',
  vanished: 'changes.vanished',
  became: 'changes.became',
} as const
const personKeys = {
  appeared: 'changes.personAppeared',
  vanished: 'changes.personVanished',
  became: 'changes.personBecame',
} as const

function keyOf({ field, kind }: ChangeLine) {
  return field === 'person.name' ? personKeys[kind] : companyKeys[kind]
}

function words({ person, value, before }: ChangeLine, field: string) {
  return { what: person === '' ? field : `${person}, ${field}`, value, before: before ?? '' }
}
