import { agreesWithDomain } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { hasLegalForm } from '../text/legal-form.ts'
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

/**
 * The brand before the company's full name: what the site calls itself in its title and on its sign, where the full name
 * stands in neither. The full name stays as the legal one.
 */
export function preferBrand(page: Page, candidates: Candidate[]): void {
  const top = candidates[0]
  if (!top || isFrom(top, 'title') || isFrom(top, 'logo') || !isLegal(top)) return
  const words = new Set(top.key.split(' ').filter((word) => word.length > 3))
  const at = candidates.findIndex(
    (other) =>
      other.score >= top.score * 0.3 &&
      isFrom(other, 'title') &&
      isFrom(other, 'logo') &&
      !other.key.includes(top.key) &&
      (other.key.split(' ').some((word) => words.has(word)) ||
        agreesWithDomain(page, bestOf(other).value) >= 0.5),
  )
  if (at > 0) candidates.unshift(...candidates.splice(at, 1).map((other) => ({ ...other, score: top.score })))
}

function isLegal({ bySource }: Candidate): boolean {
  return [...bySource.values()].some(({ finding }) => hasLegalForm(finding.value))
}

function isFrom({ bySource }: Candidate, place: string): boolean {
  return [...bySource.keys()].some((source) => source.startsWith(place))
}
