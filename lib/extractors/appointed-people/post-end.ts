import { fold } from '../../text/fold.ts'
import type { Span } from '../prose-people/span.ts'
import type { Sentence } from './sentence.ts'

/** What the language writes onto a post that somebody comes to, or right after it: "Müdürlüğüne", "Müdürü olarak", "대표이사에". */
export function postEnd({ people, text }: Sentence, title: Span): number | undefined {
  const post = fold(text.slice(title.start, title.end))
  const bracket = /^\s?\([^()]{1,20}\)/u.exec(text.slice(title.end))?.[0].length ?? 0
  const rest = fold(text.slice(title.end + bracket, title.end + bracket + 24))
  for (const end of people.knowledge.words.peopleEnds('postEnds')) {
    if (post.endsWith(end) && post.length > end.length + 3) return title.end
    const blank = /^\s?/u.exec(rest)![0].length
    if (rest.startsWith(end, blank)) return title.end + bracket + blank + end.length
  }
  return undefined
}
