import type { Page } from '../page/page.ts'
import { isWithTown } from './shown-name.ts'
import { type Candidate, bestOf } from './company-name-candidates.ts'

const GROUP =
  /^(?:holding|holdings|group|gruppe|grupa|groupe|grupo|gruppo|groep|grup|القابضه|مجموعه|هلدینگ|گروه|холдинг|группа|集団|集团|集團|ホールディングス|홀딩스|그룹)$/u

/** The page's own script before a Latin spelling with about as many votes. */
export function preferScript(candidates: Candidate[], script: RegExp | undefined): void {
  const top = candidates[0]
  if (!script || !top || script.test(bestOf(top).value)) return
  const at = candidates.findIndex(
    (other) => other.score >= top.score * 0.7 && script.test(bestOf(other).value),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}

/** "Muster Holding" before "Muster" where both are printed for the site itself: the longer says the same and more. */
export function preferGroup(candidates: Candidate[]): void {
  const top = candidates[0]
  if (!top) return
  const at = candidates.findIndex(
    (other, index) =>
      index > 0 &&
      other.score >= top.score * 0.55 &&
      other.key.startsWith(`${top.key} `) &&
      GROUP.test(other.key.slice(top.key.length + 1)),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}

/** The name alone before the name with the town that titles add to it. */
export function preferWithoutTown(page: Page, candidates: Candidate[]): void {
  const top = candidates[0]
  if (!top) return
  const at = candidates.findIndex(
    (other) => other.score >= 0.5 && isWithTown(page, bestOf(top).value, bestOf(other).value),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}
