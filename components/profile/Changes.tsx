import type { ChangeLine } from '@/lib/profile/history.ts'
import { useNow } from '../hooks/now.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'

/** Maximum number of lines shown; the full history is in the sources. */
const SHOWN = 12

const DAY = 86_400_000

/**
 * Changes on the company's pages, each with its sentence: those of the last visit, and earlier ones collapsed. Pages read
 * within a day are one visit.
 */
export function Changes({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const { say, number } = useSpeech()
  const [newest] = lines
  if (!newest) return null
  const visit = Date.parse(newest.seenOn) - DAY
  const now = lines.filter(({ seenOn }) => Date.parse(seenOn) > visit)
  const earlier = lines.slice(now.length)
  return (
    <>
      <Block title={say('changes.title')} count={number(now.length)} open>
        <Lines lines={now} label={say('changes.title')} />
      </Block>
      {earlier.length > 0 && (
        <Block title={say('visit.earlier')} count={number(earlier.length)} open={false}>
          <Lines lines={earlier} label={say('visit.earlier')} />
        </Block>
      )}
    </>
  )
}

function Lines({ lines, label }: { readonly lines: readonly ChangeLine[]; readonly label: string }) {
  const { say, when } = useSpeech()
  const nameOf = useFieldName()
  const now = useNow()
  return (
    <ul className="changes" aria-label={label}>
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
