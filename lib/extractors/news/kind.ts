import type { Words } from '../../lexicons/words.ts'
import type { NewsKind } from '../../model/index.ts'
import { moneyIn } from '../../text/money.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

/** The rarer and the more telling kind first: a plant that opens with an open day is an expansion. */
const BY_WORDS: readonly NewsKind[] = ['ownership', 'funding', 'leadership', 'tender', 'expansion', 'project', 'hiring', 'launch', 'event'] // prettier-ignore
/** Less than this, in whatever currency, was raised for a good cause. */
const LEAST = 10_000
const QUESTION = /[?？؟]\s*(?:["»”]\s*)?$/u

/** What kind of news a headline or a sentence tells; undefined for none, and for advice. */
export function newsKind(text: string, words: Words, lang: string): NewsKind | undefined {
  if (isAdvice(text, words)) return undefined
  return (
    BY_WORDS.slice(0, 2).find((kind) => words.tells(kind, text)) ??
    (words.tells('posts', text) && words.title(text) ? 'leadership' : undefined) ??
    BY_WORDS.slice(2, 6).find((kind) => words.tells(kind, text) && !isWithinAnother(kind, text, words)) ??
    (takesCompany(text, words) ? 'ownership' : undefined) ??
    (words.tells('funds', text) && moneyIn(text, lang).some(({ amount }) => Number(amount) >= LEAST)
      ? 'funding'
      : undefined) ??
    BY_WORDS.slice(6).find((kind) => words.tells(kind, text))
  )
}

/** Every word of this kind is part of a longer phrase of a later kind: "ouvre" of "ouvre trente postes", which is hiring. */
function isWithinAnother(kind: NewsKind, text: string, words: Words): boolean {
  const longer = BY_WORDS.slice(BY_WORDS.indexOf(kind) + 1).flatMap((other) => words.news(other, text))
  return words
    .news(kind, text)
    .every(({ start, end }) =>
      longer.some(
        (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
    )
}

/** "Nordwind übernimmt Pumpen Meyer": what is taken over begins with a capital and is no duty. */
function takesCompany(text: string, words: Words): boolean {
  return words.news('takes', text).some(({ end }) => {
    const rest = text.slice(end)
    const duty = words.news('noTakes', rest.slice(0, 60))[0]
    return NAMED.test(rest) && !(duty && duty.start <= 2)
  })
}

const NAMED = /^\s+(?:\p{Ll}{1,4}['’\s]\s?)?["«„“]?\p{Lu}/u

function isAdvice(text: string, words: Words): boolean {
  if (QUESTION.test(text)) return true
  // Where the script has no capitals the word that makes a headline advice stands anywhere in it.
  const anywhere = EAST_ASIAN.test(text)
  return words.news('noNews', text).some(({ start, end }) => anywhere || start < 4 || end >= text.length - 1)
}
