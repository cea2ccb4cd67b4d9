import type { Match, Words } from '../../lexicons/words.ts'
import { withoutCopula } from './copula.ts'
import { withoutPlace } from './sited.ts'

/** What a sentence says the company is: the words for its trade as printed, and how plainly they name one. */
export interface Kind extends Match {
  /** A maker of something says its trade; a company "in the field of" it does; a verb tells it, an adjective alone hints at it. */
  readonly by: 'maker' | 'field' | 'adjective' | 'verb'
}

/** Characters of the phrase that are looked at, and words of it that may stand before its noun. */
const WINDOW = 170
const WORDS_BEFORE = 7
const WORDS_AT_MOST = 13
const BREAK = /[.;:()|•–—!?«"“]|,\s|\s-\s/u

/** The phrase that begins at `from`, in languages that put the noun before what it is about; English has its trade before it too. */
export function kindFrom(text: string, from: number, words: Words, lang: string): Kind | undefined {
  const ahead = text.slice(from, from + WINDOW)
  const head = ahead.slice(0, (BREAK.exec(ahead)?.index ?? WINDOW) + 1)
  const makers = words.kind('maker', head)
  const houses = words.kind('house', head)
  const first = [...makers, ...houses].sort((a, b) => a.start - b.start || b.end - a.end)[0]
  const field = first && fieldBehind(head, first.end, words)
  // "a family business and maker of …": the trade is told by the second noun.
  const noun = first && !field && houses.includes(first) ? (makers[0] ?? first) : first
  if (!noun || wordsIn(head.slice(0, noun.start)) > WORDS_BEFORE) return undefined
  const isHouse = houses.some(({ start, end }) => start <= noun.start && end >= noun.end)
  const end = endOf(head, noun.end, words)
  if (!isHouse) {
    const before = lang === 'en' ? afterPraise(head, 0, noun.start, words) : noun.start
    return trimmed(text, from + before, from + end, 'maker', words)
  }
  if (field) return trimmed(text, from + field.end, from + endOf(head, field.end, words), 'field', words)
  if (lang === 'en') {
    const start = afterPraise(head, 0, noun.start, words)
    return start < noun.start ? trimmed(text, from + start, from + noun.end, 'adjective', words) : undefined
  }
  // "empresa metalúrgica": the adjective behind the word for company.
  const behind = afterPraise(head, noun.end, end, words)
  return behind === noun.end && end > noun.end
    ? trimmed(text, from + noun.start, from + end, 'adjective', words)
    : undefined
}

/** "specialised in", right behind the word for company or one word later. */
function fieldBehind(head: string, from: number, words: Words): Match | undefined {
  const found = words.kind('field', head.slice(from))[0]
  return found && wordsIn(head.slice(from, from + found.start)) <= 1
    ? { start: from + found.start, end: from + found.end }
    : undefined
}

/** The phrase that ends with its noun, in languages where what a company does stands before the word for it. */
export function kindUpTo(text: string, from: number, words: Words): Kind | undefined {
  const ahead = text.slice(from, from + WINDOW)
  const head = ahead.slice(0, /[.;。；!?！？]/u.exec(ahead)?.index ?? WINDOW)
  const makers = words.kind('maker', head)
  const houses = words.kind('house', head)
  const last = [...makers, ...houses].sort((a, b) => a.end - b.end).at(-1)
  if (!last) return undefined
  const isHouse = !makers.some(({ end }) => end === last.end)
  const start = afterPraise(head, 0, last.start, words)
  // Nothing but praise before a word that names no trade.
  if (last.start - start < 2) return undefined
  return trimmed(text, from + start, from + last.end, isHouse ? 'field' : 'maker', words)
}

/** The trade that a verb names: what follows it up to the end of its clause. */
export function trade(text: string, from: number, words: Words): Kind | undefined {
  const head = text.slice(from, from + WINDOW).replace(/，.*/su, '')
  return trimmed(text, from, from + endOf(head, 0, words), 'verb', words)
}

/** Where the phrase is over: a mark, a word that opens a clause, or enough words. */
function endOf(head: string, from: number, words: Words): number {
  const rest = head.slice(from)
  const stop = Math.min(
    BREAK.exec(rest)?.index ?? rest.length,
    ...words.kind('ends', rest).map(({ start }) => (start > 1 ? start : rest.length)),
  )
  let end = 0
  let count = 0
  for (const word of rest.slice(0, stop).matchAll(/\S+/gu)) {
    if (count >= WORDS_AT_MOST) break
    count += 1
    end = word.index + word[0].length
  }
  return from + end
}

/** The first word from `from` on that is no praise. */
function afterPraise(head: string, from: number, to: number, words: Words): number {
  const part = head.slice(from, to)
  const praise = words.kind('praise', part)
  let at = part.length - part.trimStart().length
  for (const { start, end } of praise) {
    if (
      /[\p{L}\p{N}]/u.test(
        part.slice(at, start).replace(/\S+/gu, (word) => (words.isWhole('kind', 'links', word) ? '' : word)),
      )
    )
      break
    at = end
  }
  while (at < part.length && !/[\p{L}\p{N}]/u.test(part[at]!)) at += 1
  return from + at
}

/** The phrase without its place, the copula written onto its noun, and signs and small words left at its end. */
function trimmed(text: string, start: number, end: number, by: Kind['by'], words: Words): Kind | undefined {
  const printed = text.slice(start, end)
  const first = printed.search(/[\p{L}\p{N}]/u)
  const noun = withoutCopula(
    withoutPlace(printed, words).replace(/(?<![\s,;:،、，–—-])[\s,;:،、，–—-]+$/u, ''),
  )
  const bare = withoutLink(noun, words)
  return first >= 0 && bare.length - first >= 4
    ? { start: start + first, end: start + bare.length, by }
    : undefined
}

function withoutLink(phrase: string, words: Words): string {
  const link = words.kind('links', phrase).at(-1)
  return link?.end === phrase.length && /\s$/u.test(phrase.slice(0, link.start))
    ? phrase.slice(0, link.start).trimEnd()
    : phrase
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
