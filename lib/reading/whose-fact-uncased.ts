import type { Words } from '../lexicons/words.ts'
import type { OwnNames, Whose } from './own-names.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

/** Before the verb the subject stands alone: what follows the last mark or particle of the topic. */
const PART = /[，；;：:、。「」]|,(?!\d)|(?<=\p{Script=Hangul})[은는이가]\s|[はが]/u
/** Signs of a verb that may stand between the subject and the fact. */
const VERB_SIGNS = 3

/** Han, kana and Hangul have no capitals: the subject is the part of the sentence right before the fact's verb. */
export function subjectWithoutCase(head: string, own: OwnNames, words: Words): Whose {
  if (!EAST_ASIAN.test(head)) return 'unknown'
  const parts = withoutVerb(
    head.replace(/[（(][^（）()]{0,60}[)）]/gu, '').replace(/[（(][^（）()]{0,12}$/u, ''),
    words,
  )
    .split(PART)
    .map((part) => part.trim())
    .filter(Boolean)
  for (const part of parts.slice(-2).reverse()) {
    const isBody = words
      .whose('bodies', part)
      .some(({ start, end }) => end === part.length && !own.holds(part.slice(start)))
    if (isBody) return 'other'
    const isItself = words.whose('itself', part)[0]?.start === 0 || words.whose('we', part).length > 0
    if (own.last(part) >= 0 || isItself) return 'own'
    const ends = words.whose('company', part).some(({ end }) => end === part.length)
    if (
      ends ||
      words.whose('others', part).length > 0 ||
      words.whose('things', part)[0]?.start === 0 ||
      words.whose('places', part)[0]?.start === 0
    )
      return 'other'
  }
  return 'unknown'
}

/** 「公司成立于」 without its verb. */
function withoutVerb(head: string, words: Words): string {
  for (const id of ['founding', 'employs', 'staff'] as const) {
    const last = words.facts(id, head).at(-1)
    if (last && head.trimEnd().length - last.end <= VERB_SIGNS) return head.slice(0, last.start)
  }
  return head
}
