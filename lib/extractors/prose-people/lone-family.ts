import type { PeoplePage } from '../people/people-page.ts'
import { mayEndName } from './name-run.ts'
import type { FoundName, Span } from './span.ts'

/** A family name at the beginning of a sentence or of what somebody says; a word before it may be another company. */
const OPENING = /(?:^|[、，,。.「“"‘'『（(]\s?)(?:(\p{Script=Han}{1,3})|(\p{Script=Hangul}{1,2})\s)$/u
const SCORE = 0.5

/**
 * "佐藤社長は", "王董事长表示", "김 대표는": East Asia calls a leader by family name and post. Whom the page names in full
 * elsewhere is that person, told in `consolidatePeople`.
 */
export function loneFamily(people: PeoplePage, text: string, title: Span): FoundName | undefined {
  const before = text.slice(0, title.start)
  const found = OPENING.exec(before)
  const family = found?.[1] ?? found?.[2]
  const { sense } = people
  // In Japan one sign is a word as well: 新社長.
  if (!family || family.length < (sense.isJapanese ? 2 : 1)) return undefined
  if (!sense.isLeadingFamily(family) || sense.isCommon(family)) return undefined
  const rest = text.slice(title.end, title.end + 24)
  if (rest === '' || !mayEndName(people, rest)) return undefined
  if (people.titleOf(text.slice(title.start, title.end))?.rank.executive !== true) return undefined
  const start = before.lastIndexOf(family)
  return {
    name: { value: family, start: 0, end: family.length, score: SCORE, order: 'unknown', isLone: true },
    start,
    end: start + family.length,
  }
}
