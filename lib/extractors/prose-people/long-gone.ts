import type { PeoplePage } from '../people/people-page.ts'

const REACH = 60

/**
 * The words before a post say that its holder is somebody's forebear or dead: "grandson of the founder A", "depuis la disparition
 * de son fondateur B". Whoever holds it runs nothing today.
 */
export function isLongGone({ knowledge }: PeoplePage, before: string): boolean {
  const near = before.slice(-REACH)
  return knowledge.words
    .people('kin', near)
    .some(({ end }) => /^\s*(?:\p{L}+['’]?\s+){0,2}$/u.test(near.slice(end)))
}
