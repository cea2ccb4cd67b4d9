import type { Words } from '../../lexicons/words.ts'
import { jobDirections, type JobDirection } from '../../model/index.ts'

interface Extent {
  readonly start: number
  readonly end: number
}

/** Characters that are looked at before and behind the product's name. */
const WINDOW = { before: 80, behind: 40 }
/** Characters between the words and the name, at most; behind it no more than a blank and a bracket. */
const GAP = { before: 50, behind: 3 }

/** What the employer is doing with the product named in a line: by the nearest words before the name, else by those right behind it. */
export function directionOf(text: string, { start, end }: Extent, words: Words): JobDirection | undefined {
  const before = text.slice(Math.max(0, start - WINDOW.before), start)
  const [nearest] = jobDirections
    .flatMap((direction) => words.jobs(direction, before).map((match) => ({ direction, end: match.end })))
    .filter((said) => before.length - said.end <= GAP.before && !/[.;]/.test(before.slice(said.end)))
    .sort((a, b) => b.end - a.end)
  if (nearest) return nearest.direction
  const behind = text.slice(end, end + WINDOW.behind)
  return jobDirections.find((direction) =>
    words.jobs(`${direction}Behind`, behind).some((match) => match.start <= GAP.behind),
  )
}
