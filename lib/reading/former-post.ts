import type { PeoplePage } from '../extractors/people/people-page.ts'
import { hasEnded } from './said-of-people.ts'
import type { Finding } from '../model/index.ts'

/** The title, or a short sentence around somebody, says that the post is no longer held. */
export function tellsOfFormer(people: PeoplePage, text: string, title: Finding | undefined): boolean {
  const saysSo = (words: string, most: number) => {
    const post = withoutEarlierPost(people, words)
    return post.length < most && (people.knowledge.words.isFormer(post) || hasEnded(people.knowledge, post))
  }
  return (title !== undefined && saysSo(title.value, 150)) || saysSo(text, 120)
}

const ASIDE = /[(（]([^()（）]{3,80})[)）]/u

/** "Adviser (former head of the agency)": the bracket tells of an earlier post; that of "CEO (former)" of this one. */
function withoutEarlierPost(people: PeoplePage, text: string): string {
  const aside = ASIDE.exec(text)
  if (!aside || people.titlesIn(aside[1]!).length === 0) return text
  const rest = text.replace(aside[0], '')
  return people.titlesIn(rest).length > 0 ? rest : text
}
