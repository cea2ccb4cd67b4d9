import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { fieldOf, isNewsKind } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { safeLink } from './written.ts'

/** The kind of an address or number; a main number needs none. */
const places = ['head', 'branch', 'registered', 'mobile'] as const

interface FactNoteProps {
  readonly field: FieldId
  readonly parts: Readonly<Record<string, string>> | undefined
  /** ISO time when a page first stated it; omitted while the page itself is shown. */
  readonly seenAt?: string
  readonly children?: ReactNode
}

/**
 * A note beside a value: a signal's kind and date, a figure's period, whether an address is a branch's. Nothing for other
 * fields.
 */
export function FactNote({ field, parts, seenAt, children }: FactNoteProps) {
  const { say, day, date } = useSpeech()
  if (field === 'company.signal') {
    const kind = parts?.['kind']
    if (!isNewsKind(kind)) return null
    const on = parts?.['date']
    return (
      <span className="fact-note">
        <span className="fact-kind">{say(`signal.${kind}`)}</span>
        <span className="fact-day">
          {on ? (
            <time dateTime={on}>{day(on)}</time>
          ) : (
            seenAt && <span>{say('fact.seenOn', { date: date(seenAt) })}</span>
          )}
          {children}
        </span>
      </span>
    )
  }
  if (field === 'company.industryCode') {
    const because = parts?.['because']
    return because ? (
      <bdi className="fact-note faint">{say('industry.because', { words: because })}</bdi>
    ) : null
  }
  const { type } = fieldOf(field)
  if (type === 'address' || type === 'phone') {
    const place = places.find((known) => known === parts?.['type'])
    return place ? <span className="fact-note faint">{say(`place.${place}`)}</span> : null
  }
  if (type !== 'money' && !parts?.['period']) return null
  const period = parts?.['period']
  return (
    <span className="fact-note">
      {period ? <bdi>{day(period)}</bdi> : <span className="faint">{say('fact.periodUnknown')}</span>}
    </span>
  )
}

/** A link to the news item, if its scheme is allowed. */
export function NewsLink({ parts }: Pick<FactNoteProps, 'parts'>) {
  const { say } = useSpeech()
  const link = safeLink(parts?.['link'] ?? '')
  if (link === undefined) return null
  return (
    <a className="news-link" href={link} target="_blank" rel="noreferrer noopener" title={say('signal.open')}>
      <ExternalLink size={12} aria-hidden="true" />
      <span className="unseen">{say('signal.open')}</span>
    </a>
  )
}
