import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { joinedBefore } from '../prose-people/names-of-plural.ts'
import type { FoundName, Span } from '../prose-people/span.ts'
import { titleSpans } from '../prose-people/titles.ts'
import { arabicBefore } from './arabic.ts'
import type { Sentence } from './sentence.ts'
import { spacedAfter, spacedAfterEnd, spacedBefore } from './spaced.ts'
import { unspacedAfter, unspacedBefore, withPlace } from './unspaced.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

export interface Appointed {
  readonly name: FoundName
  readonly title: Span
}

/** Names with the posts they come to, in the order of the posts. Each name is given one post, each post one name. */
export function appointedIn(people: PeoplePage, own: OwnCompany, text: string): Appointed[] {
  const found: Appointed[] = []
  let from = 0
  const spans = titleSpans(people, text)
  for (const [at, span] of spans.entries()) {
    if (span.start < from || leadsTo(people, text, span, spans[at + 1])) continue
    const sentence: Sentence = { people, own, text, from, goesOn: found.length > 0 }
    const title = withPlace(sentence, span)
    const name = holderOf(sentence, title)
    if (!name) continue
    for (const one of [...joinedBefore(people, text, from, name.start), name])
      found.push({ name: one, title })
    from = Math.max(name.end, title.end)
  }
  return found
}

function holderOf(sentence: Sentence, title: Span): FoundName | undefined {
  const post = sentence.text.slice(title.start, title.end)
  if (EAST_ASIAN.test(post)) return unspacedBefore(sentence, title) ?? unspacedAfter(sentence, title)
  if (/\p{Script=Arabic}/u.test(post)) return arabicBefore(sentence, title)
  return spacedAfterEnd(sentence, title) ?? spacedBefore(sentence, title) ?? spacedAfter(sentence, title)
}

/** "to its board of directors as independent directors": the body leads to the post in it. */
function leadsTo(people: PeoplePage, text: string, body: Span, next: Span | undefined): boolean {
  const gap = next && text.slice(body.end, next.start)
  if (!gap?.trim() || gap.length > MOST_BETWEEN) return false
  return people.knowledge.words
    .people('into', gap)
    .some(({ start, end }) => gap.slice(0, start).trim() === '' && gap.slice(end).trim() === '')
}

const MOST_BETWEEN = 30
