import {
  ArrowRightLeft,
  Cpu,
  ExternalLink,
  FileOutput,
  FileText,
  Flag,
  Footprints,
  Megaphone,
  ShoppingCart,
  StickyNote,
  User,
} from 'lucide-react'
import { useState, type ComponentType } from 'react'
import type { TimelineKind, TimelineLine } from '@/lib/profile/timeline.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Keyboard } from '../parts/outlines.tsx'
import { safeLink } from '../parts/written.ts'

const pictures: Readonly<Record<TimelineKind, ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>>> = {
  visit: Footprints,
  fact: FileText,
  person: User,
  technology: Cpu,
  signal: Megaphone,
  note: StickyNote,
  stage: Flag,
  own: Keyboard,
  change: ArrowRightLeft,
  export: FileOutput,
  order: ShoppingCart,
}
const AT_FIRST = 60

/** Events, newest first, grouped by day; every line links to its source. */
export function Timeline({ lines }: { readonly lines: readonly TimelineLine[] }) {
  const { say, date } = useSpeech()
  const [shown, show] = useState(AT_FIRST)
  const some = lines.slice(0, shown)
  const days = [...new Set(some.map(({ at }) => at.slice(0, 10)))]
  return (
    <>
      {days.map((day) => (
        <section key={day} className="timeline-day" aria-label={date(`${day}T12:00:00Z`)}>
          <h3>{date(`${day}T12:00:00Z`)}</h3>
          <ol>
            {some
              .filter(({ at }) => at.startsWith(day))
              .map((line, at) => (
                <Line key={`${line.kind} ${line.field ?? ''} ${line.what} ${at}`} line={line} />
              ))}
          </ol>
        </section>
      ))}
      {lines.length > shown && (
        <Button
          label={say('account.more', { count: lines.length - shown })}
          look="quiet"
          onClick={() => show(shown + AT_FIRST)}
        />
      )}
    </>
  )
}

function Line({ line }: { readonly line: TimelineLine }) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const Picture = pictures[line.kind]
  const link = line.url === '' ? undefined : safeLink(line.url)
  const about = [line.person, line.field === undefined ? undefined : nameOf(line.field)]
  return (
    <li className="timeline-line" data-kind={line.kind}>
      <span className="timeline-picture" title={say(`timeline.${line.kind}`)}>
        <Picture size={14} aria-hidden="true" />
        <span className="unseen">{say(`timeline.${line.kind}`)}</span>
      </span>
      <div className="timeline-words">
        <p>
          <span className="faint">
            {about.filter((one) => one !== undefined && one !== line.what).join(' · ')}
          </span>{' '}
          <bdi className="value">{line.what}</bdi>
          {line.before !== undefined && (
            <s className="faint">
              <bdi>{line.before}</bdi>
            </s>
          )}
          {line.change === 'vanished' && <span className="tag">{say('account.gone')}</span>}
          {link !== undefined && (
            <a
              href={link}
              target="_blank"
              rel="noreferrer noopener"
              className="timeline-link"
              title={line.url}
              aria-label={line.url}
            >
              <ExternalLink size={12} aria-hidden="true" />
            </a>
          )}
        </p>
        {line.quote.length > line.what.length && (
          <q className="quote" dir="auto">
            {line.quote}
          </q>
        )}
        {line.url === '' && line.kind !== 'export' && line.kind !== 'order' && (
          <span className="faint">
            {line.file === undefined ? say('account.you') : say('account.file', { file: line.file })}
          </span>
        )}
      </div>
    </li>
  )
}
