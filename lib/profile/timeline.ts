import { fieldOf, type Claim, type FieldId, type Profile } from '../model/index.ts'
import type { ChangeLine } from './history.ts'
import { order } from './merge.ts'

/** Kinds of timeline lines, by which the view filters. */
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

/** An event of an account, and its source. */
export interface TimelineLine {
  readonly kind: TimelineKind
  /** ISO time. */
  readonly at: string
  /** A page title or a value. */
  readonly what: string
  readonly field?: FieldId
  /** The person's name, if it is about one. */
  readonly person?: string
  /** The previous value. */
  readonly before?: string
  readonly change?: ChangeLine['kind']
  /** The sentence that states it; '' for none. */
  readonly quote: string
  /** Page address; '' for the rep's own entries and what a file said. */
  readonly url: string
  /** The imported file and line that said it. */
  readonly file?: string
}

/**
 * Everything known of an account, newest first: visits, what each found, the rep's own entries, changes, and `more` from
 * elsewhere (exports).
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
    ...(evidence.source === 'import' ? { file: evidence.pageTitle } : {}),
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

/** The same value of the same field is listed once, when first seen. */
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
