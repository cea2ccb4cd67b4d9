import type { PeoplePage } from '../people/people-page.ts'
import type { Span } from './span.ts'

/** Titles of the text, those joined by "and" or a comma as one. */
export function titleSpans(people: PeoplePage, text: string): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of people.titlesIn(text)) {
    const last = spans.at(-1)
    const joint = last && text.slice(last.end, start)
    if (
      last &&
      joint !== undefined &&
      BRACKETED.test(text.slice(last.start, start)) &&
      /^\s*[()]\s*$/u.test(joint)
    )
      last.end = end
    else if (
      last &&
      joint !== undefined &&
      /^\s*(?:(?:and|und|et|y|e|i|en|и|ve|و|&|,|\/|-)\s*)?$/u.test(joint)
    )
      last.end = end
    else spans.push({ start, end })
  }
  for (const span of spans) {
    span.end = extended(people, text, span.end)
    span.end -= /\s(?:è|é|is|ist|jest|est|es)$/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0
    if (OPEN.test(text.slice(span.start, span.end)))
      span.end += DEPARTMENT.exec(text.slice(span.end))?.[0].length ?? 0
    span.end += FOR.exec(text.slice(span.end))?.[0].length ?? 0
    const more =
      /\p{Lu}\p{L}+$/u.test(text.slice(span.start, span.end)) && COORDINATE.exec(text.slice(span.end))
    if (more && !people.nameOf(more[0].replace(/^\s\S+\s/u, ''))) span.end += more[0].length
  }
  return spans.slice(0, 12)
}

/** "최고재무책임자(CFO) 부사장": posts of scripts without capitals, one of them in brackets. */
const BRACKETED = /[\p{Script=Hangul}\p{Script=Han}]/u

/** "Head of Environment & Planning," in capitals goes on over the sign to the end of the clause. */
const COORDINATE = /^\s(?:&|and|und|et|y|e|i|и)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=[.,;)]|$)/u

/** "responsable des" + "partenariats": what somebody answers for goes on in small letters up to the company or the next sign. */
const OPEN = /\s(?:de|des|du|del|de la|de los|della|delle|dei|do|da|dos|das|für|voor|ds\.)$/u
const DEPARTMENT =
  /^\s(?:\p{Ll}[\p{L}’'-]{2,}(?:\s(?:et|e|y|und|en|i|de|des|du|della|do|da)\s)?){1}(?:\s(?!chez|bei|bij|en|em|presso|w|u)\p{Ll}[\p{L}’'-]{3,}){0,2}/u

/** "wiceprezesa zarządu" + "ds. finansowych": what a Polish post is for. */
const FOR = /^\s(?:ds\.|do spraw)\s\p{Ll}\p{L}+(?:\s(?:i|oraz)\s\p{Ll}\p{L}+)?/u

/** A title whose last word opens a longer one: "założyciel i prezes" + "prezes zarządu". */
function extended(people: PeoplePage, text: string, end: number): number {
  const from = text.lastIndexOf(' ', end - 1) + 1
  const more = people.titlesIn(text.slice(from, end + 40))[0]
  const to = more && more.start === 0 ? from + more.end : end
  // Only a word of the title itself: not "director of the", not the name that follows.
  return to > end && /^(?:\s+\p{Ll}{5,}){1,3}$/u.test(text.slice(end, to)) ? to : end
}
