import { fieldOf, type Claim, type FieldId, type Profile } from '../model/index.ts'
import type { ChangeLine } from './history.ts'
import { order } from './merge.ts'

/** What a line of the timeline is about; the filters of the view go by it. */
export const timelineKinds = [
  'visit',
  'fact',
  'person',
  'technology',
  'signal',
  'note',
  'stage',
  'own',
  'change',
  'export',
  'order',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** Something that happened with an account, and where it is written. */
export interface TimelineLine {
  readonly kind: TimelineKind
  /** ISO time. */
  readonly at: string
  /** What: the title of a page, a value. */
  readonly what: string
  readonly field?: FieldId
  /** The person's name, where it is about one. */
  readonly person?: string
  /** What stood before. */
  readonly before?: string
  readonly change?: ChangeLine['kind']
  /** The sentence that says it; '' for none. */
  readonly quote: string
  /** Where it was seen; '' for the rep's own word. */
  readonly url: string
}

/**
 * All that is known of an account in the order of time, the newest first: visits, what each of them told, the rep's own words,
 * what changed, and `more` from elsewhere (exports). A function of its arguments.
 */
export function timelineOf(
  { claims, pages }: Pick<Profile, 'claims' | 'pages'>,
  changes: readonly ChangeLine[],
  more: readonly TimelineLine[] = [],
): TimelineLine[] {
  const names = namesIn(claims)
  const visits = pages.flatMap(({ url, title, readAt }) =>
    readAt.map((at): TimelineLine => ({ kind: 'visit', at, what: title || url, quote: '', url })),
  )
  const told = claims.filter(({ rank }) => rank !== 'deprecated').map((claim) => lineOf(claim, names))
  const changed = changes.map(({ kind, field, person, value, before, seenOn, url, quote }): TimelineLine => ({
    kind: 'change',
    change: kind,
    at: seenOn,
    what: value,
    field,
    ...(person === '' ? {} : { person }),
    ...(before === undefined ? {} : { before }),
    quote,
    url,
  }))
  const lines = [...visits, ...once(told), ...changed, ...more]
  return lines.sort(
    (a, b) => order(b.at, a.at) || timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind),
  )
}

function lineOf(
  { subject, field, value, evidence }: Claim,
  names: ReadonlyMap<string, string>,
): TimelineLine {
  const person = names.get(subject)
  return {
    kind: kindOf(field, evidence.source),
    at: evidence.seenAt,
    what: value,
    field,
    ...(person === undefined ? {} : { person }),
    quote: evidence.quote,
    url: evidence.source === 'user' ? '' : evidence.url,
  }
}

function kindOf(field: FieldId, source: Claim['evidence']['source']): TimelineKind {
  const { group } = fieldOf(field)
  if (group === 'journey') return 'stage'
  if (group === 'notes') return 'note'
  if (source === 'user') return 'own'
  if (group === 'signals') return 'signal'
  if (group === 'technographics') return 'technology'
  return group === 'people' ? 'person' : 'fact'
}

/** The same word of the same field is told once, when it was first seen. */
function once(lines: readonly TimelineLine[]): TimelineLine[] {
  const first = new Map<string, TimelineLine>()
  for (const line of lines) {
    const key = [line.kind, line.field, line.person, line.what].join('\u001f')
    const known = first.get(key)
    if (!known || line.at < known.at) first.set(key, line)
  }
  return [...first.values()]
}

function namesIn(claims: readonly Claim[]): Map<string, string> {
  return new Map(
    claims.flatMap(({ subject, field, value }) =>
      field === 'person.name' ? [[subject, value] as const] : [],
    ),
  )
}
