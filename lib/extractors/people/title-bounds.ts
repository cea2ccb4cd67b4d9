import { legalFormsIn } from '../../text/legal-form.ts'
import type { PeoplePage } from './people-page.ts'
import { opensWith } from './tying-words.ts'
import { SENTENCE_END } from './sentence-end.ts'

/** Bounds of the title within a text that holds more: a label before it, a button's words after it, a bracket around it. */
export function titleBounds(people: PeoplePage, text: string): { start: number; end: number } {
  // "(주)세움정밀 대표이사": the bracket of a form stays with it.
  const isForm = /^[(（][^()（）]{1,3}[)）]/u.test(text)
  let start = isForm ? 0 : /^[\s(（\p{Pd},:]*/u.exec(text)![0].length
  const colon = text.search(/[:：]/u)
  if (colon > 0 && colon < 40 && people.knowledge.words.title(text.slice(colon + 1)))
    start = colon + 1 + /^\s*/u.exec(text.slice(colon + 1))![0].length
  start += leadIn(people, text.slice(start))
  // "株式会社つむぎ 代表取締役", "ООО «Север», директор": the company in front is no part of the post.
  const legal = legalFormsIn(text.slice(start))[0]
  const post = legal && people.titlesIn(text).find((title) => title.start >= start + legal.end)
  if (post && !/[:：]/u.test(text.slice(start, post.start))) start = post.start
  let end = start + text.slice(start).replace(/(?<![\s,;:|])[\s,;:|]+$/u, '').length
  if (/[)）]$/u.test(text.slice(0, end)) && !/[(（]/u.test(text.slice(start, end))) end -= 1
  // A sentence about the person goes on after the title: "Chair of the board. Born in 1961 …"
  const stop = SENTENCE_END.exec(text.slice(start, end))
  if (stop && stop.index > 2) end = start + stop.index
  // "доцент, к.т.н.": a degree in letters and stops is none of the post.
  const degree = DEGREE.exec(text.slice(start, end))
  if (degree && degree.index > 2) end = start + degree.index
  // A button's words right after the title's own: "Generaldirektor Mehr erfahren".
  const last = people.knowledge.words.titles(text.slice(start, end)).at(-1)
  if (
    last &&
    !/^\s*\p{Ll}/u.test(text.slice(start + last.end, end)) &&
    // "Director of Customer Services": where any word may follow, one more is the department's.
    (!last.title.p.endsWith(' *') || /^\s+\S+\s+\S/.test(text.slice(start + last.end, end))) &&
    people.knowledge.words.isInterfaceOnly(text.slice(start + last.end, end))
  )
    end = start + last.end
  return { start, end }
}

/** Ends a sentence or a quotation where no blank follows. */
const STOP = /[。！？][」』”]?|[」』”](?=\p{Script=Han})/gu

/** "Sincerely, Managing Director", "「…。」董事長": length of the close of a letter or of a sentence that stands before the post in one element. */
function leadIn(people: PeoplePage, text: string): number {
  const close = /^[^,\n]{4,40},\s+/u.exec(text)?.[0] ?? ''
  if (close !== '' && opensWith(people.knowledge.words, 'signsOff', close) > 0) return close.length
  const stop = [...text.matchAll(STOP)].at(-1)
  const end = stop ? stop.index + stop[0].length : 0
  return end > 0 && people.titleOf(text.slice(end)) ? end : 0
}

const DEGREE = /,\s(?:\p{Ll}{1,5}\.\s?){2,4}(?:,.*)?$/u
