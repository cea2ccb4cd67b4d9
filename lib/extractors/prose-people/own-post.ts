import { STRONG_NAME } from '../../text/person-name.ts'
import type { OwnCompany } from '../people/own-company.ts'
import type { Span } from './span.ts'

/** What words score that have the shape of a name, and of which no list knows anything. */
const RARE_NAME = 0.3

const CLAUSE_AFTER = /^[^.,;:()"“”„«»]{1,50}/u
/** "Nordwind’s", "Nordwind’s new": the house in the genitive, and at most two small words. */
const OWNER_BEFORE = /[^.,;:()"“”„«»]{2,40}['’]s?\s+(?:\p{Ll}+\s){0,2}$/u

/** "Managing director A walks …": a post in front of a sentence, with words in the shape of a name after it, is its holder's. */
function opens(text: string, title: Span): boolean {
  return (
    /(?:^|[.!?]\s)$/u.test(text.slice(0, title.start)) &&
    /^\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}{2,}\s\p{Ll}/u.test(text.slice(title.end))
  )
}

/**
 * How sure a name must be before and after a post. Where the sentence calls the post the house's own, "Managing Director of
 * Nordwind", "Nordwind’s chair", the shape of a name on its other side is enough.
 */
export function leastScores(own: OwnCompany, text: string, title: Span): { before: number; after: number } {
  const after = CLAUSE_AFTER.exec(text.slice(title.end))?.[0]
  const owner = OWNER_BEFORE.exec(text.slice(Math.max(0, title.start - 60), title.start))?.[0]
  return {
    before: after !== undefined && own.isMentionedIn(after) ? RARE_NAME : STRONG_NAME,
    after: (owner !== undefined && own.isMentionedIn(owner)) || opens(text, title) ? RARE_NAME : STRONG_NAME,
  }
}
