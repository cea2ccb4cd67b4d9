import type { PeoplePage } from '../people/people-page.ts'
import { STRONG_NAME, WEAK_NAME } from '../../text/person-name.ts'
import { isAnd } from '../people/tying-words.ts'
import { nameEnding, runsIn } from './name-runs.ts'
import { furtherNames, nameAfter } from './name-after.ts'
import type { FoundName } from './span.ts'

/** "Founders: Ada Hill and Max Roe" */
export function namesAfter(people: PeoplePage, text: string, at: number): FoundName[] {
  const first = /^[\s,:–—-]/u.test(text.slice(at)) ? nameAfter(people, text, at) : undefined
  return first ? [first, ...furtherNames(people, text, first.end)] : []
}

/** ", our", ", die", ", les deux": what stands between the names and the word for them. */
const APPOSED = /^\s?[,(–—]\s?(?:\p{Ll}[\p{L}’']*\s){0,3}$/u

/** "Ada Hill and Max Roe, our founders," */
export function namesBefore(people: PeoplePage, text: string, at: number): FoundName[] {
  const run = runsIn(people, text, 0, at).at(-1)
  const last =
    run && APPOSED.test(text.slice(run.end, at)) ? nameEnding(people, text, run, STRONG_NAME) : undefined
  return last ? [...joinedBefore(people, text, 0, last.start), last] : []
}

/** "A and B have been elected …": names that "and" or a comma joins to the one that begins at `stop`. */
export function joinedBefore(people: PeoplePage, text: string, from: number, stop: number): FoundName[] {
  const found: FoundName[] = []
  for (const run of runsIn(people, text, from, stop).reverse()) {
    const gap = text.slice(run.end, found[0]?.start ?? stop).trim()
    const isJoined = gap === ',' || isAnd(people.knowledge.words, gap.replace(/^,\s/, ''))
    const name = isJoined ? nameEnding(people, text, run, WEAK_NAME) : undefined
    if (!name) break
    found.unshift(name)
  }
  return found
}
