import { WEAK_NAME } from '../../text/person-name.ts'
import type { FoundName, Span } from '../prose-people/span.ts'
import { nameEnding, nameOpening, runsIn } from '../prose-people/name-runs.ts'
import type { Sentence } from './sentence.ts'
import { postEnd } from './post-end.ts'

const RUNS_BACK = 3
/** Between "appointed" and the name: "appointed Mr", "nombrado a". */
const NEAR = 25
/** "the company's new", "our", "neuen". */
const SMALL_WORDS = /^(?:\s{0,2}\p{Ll}[\p{L}'’]*(?=\s|$)){0,4}\s?$/u
const WORDS_BETWEEN = /^[\s,]{0,2}(?:\p{Ll}[\p{L}'’.-]*\s+){0,8}$/u
const SAME_CLAUSE = /^,?(?:\s\p{Ll}\p{L}*){0,3}\s?$/u

/** The name before a post, tied to it by "as", by an ending, or by the pair before in the same sentence. */
export function spacedBefore(sentence: Sentence, title: Span): FoundName | undefined {
  const { people, own, text, from } = sentence
  for (const run of runsIn(people, text, from, title.start).slice(-RUNS_BACK).reverse()) {
    const name = nameEnding(people, text, run, WEAK_NAME)
    // "Bozkır Makina'da": the company itself.
    if (!name || own.isNamed(name.name.value.replace(/['’]\p{Ll}{1,4}$/u, ''))) continue
    const gap = text.slice(name.end, title.start)
    return isInto(sentence, gap) || isNextTo(sentence, name, gap) || isEndTied(sentence, title, gap)
      ? name
      : undefined
  }
  return undefined
}

/** "… as the company's new": words that lead to a post, and no other company's name among them. */
function isInto({ people, own }: Sentence, gap: string): boolean {
  if (gap.length > 120) return false
  return people.knowledge.words.people('into', gap).some(({ start, end }) => {
    if (!SMALL_WORDS.test(gap.slice(end))) return false
    const between = gap.slice(0, start)
    const [first] = runsIn(people, between, 0, between.length)
    if (!first) return WORDS_BETWEEN.test(between) || between.trim() === ''
    return own.isOwn(between.slice(first.start, first.end)) && !/[,;]/u.test(between)
  })
}

/** "nombra a Ana Ruiz directora", "B — technical director": nothing between, after the verb or after another such pair. */
function isNextTo({ people, text, from, goesOn }: Sentence, name: FoundName, gap: string): boolean {
  if (!/^(?:\s+|\s[–—-]\s)$/u.test(gap)) return false
  const lead = text.slice(from, name.start)
  if (goesOn && SMALL_WORDS.test(lead.replace(/^[\s,;]{0,3}/u, ''))) return true
  return people.knowledge.words.people('appoints', lead).some(({ end }) => lead.length - end <= NEAR)
}

function isEndTied(sentence: Sentence, title: Span, gap: string): boolean {
  return SAME_CLAUSE.test(gap) && postEnd(sentence, title) !== undefined
}

/** "… Yardımcılığına Berkay Yurdakul atandı": the name right after the post and what is written onto it. */
export function spacedAfterEnd(sentence: Sentence, title: Span): FoundName | undefined {
  const end = postEnd(sentence, title)
  const next = end === undefined ? undefined : nameFollowing(sentence, end)
  return next && sentence.text.slice(end, next.from).trim() === '' ? next.name : undefined
}

/** "Nowym dyrektorem został Jan Kos": a verb stands between the post and the name after it. */
export function spacedAfter(sentence: Sentence, title: Span): FoundName | undefined {
  const { people, text } = sentence
  const { words } = people.knowledge
  const next = nameFollowing(sentence, title.end)
  const gap = next ? text.slice(title.end, next.from) : ''
  if (gap.trim() === '' || !WORDS_BETWEEN.test(gap)) return undefined
  const verbs = [...words.people('into', gap), ...words.people('appoints', gap)]
  return verbs.some(({ end }) => end >= gap.trimEnd().length) ? next?.name : undefined
}

const REACH = 90

/** The next name, and where it begins with its form of address. */
function nameFollowing(
  { people, text }: Sentence,
  from: number,
): { name: FoundName; from: number } | undefined {
  const [run] = runsIn(people, text, from, Math.min(text.length, from + REACH))
  const name = run && nameOpening(people, text, run, WEAK_NAME)
  return name && { name, from: run.start }
}
