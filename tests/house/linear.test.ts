import { describe, expect, it } from 'vitest'
import { attacksOn } from './attack.ts'
import { regexesIn, regexesOfLib, type FoundRegex } from './regexes.ts'

/** No line that is read is longer, see lib/page/line-writer.ts. */
const LENGTH = 3000
/** For ten lines' length: below this nobody waits, whatever the ratio. */
const SOON_MS = 20
/** For a text of at most one line. */
const HANGS_MS = 20
const TIMES_LONGER = 10
/** Ten times the length may take this much more: linear, and some unrest of the machine. */
const TIMES_SLOWER = 12

describe('every regular expression of lib', () => {
  it('is found', () => {
    const text = 'const a = /x+/u; const b = new RegExp("y*", "g"); const c = a / b / 2'
    expect(regexesIn('f.ts', text).map(({ regex }) => String(regex))).toEqual(['/x+/u', '/y*/g'])
    expect(regexesOfLib().length).toBeGreaterThan(400)
  })

  it('withstands an attack', () => {
    const slow = { place: '', regex: /^(\w+\s?)+$/ }
    expect(attacksOn(slow.regex, 26).some((text) => !slow.regex.test(text))).toBe(true)
  })

  // By the clock, which a busy machine disturbs: CLOCK=1. What holds always is the lint rule in eslint.config.js.
  it.runIf(process.env['CLOCK'])(
    'takes no more than linear time on strings made against it',
    () => {
      const slow = regexesOfLib().flatMap(slowest)
      expect(slow.join('\n')).toBe('')
    },
    1_200_000,
  )
})

function slowest({ place, regex }: FoundRegex): string[] {
  const [starts, shorts, longs] = [LENGTH / TIMES_LONGER, LENGTH, LENGTH * TIMES_LONGER].map((length) =>
    attacksOn(regex, length),
  ) as [string[], string[], string[]]
  const named = (text: string, how: string) => [
    `${place} ${how} on ${shown(text)}: ${regex.source.slice(0, 80)}`,
  ]
  for (const [at, long] of longs.entries()) {
    const short = shorts[at] ?? ''
    const start = starts[at] ?? ''
    if (FOLDED.test(place) && isBlank(short)) continue
    // What is slow on a short text would not come back from a long one.
    if (timeOf(regex, start, 1) > HANGS_MS && timeOf(regex, start, 3) > HANGS_MS) return named(start, 'hangs')
    if (timeOf(regex, short, 1) > HANGS_MS && timeOf(regex, short, 3) > HANGS_MS)
      return named(short, 'is slow')
    if (timeOf(regex, long, 1) < SOON_MS) continue
    // The least of some tries: what else the machine does makes a text seem slow, never fast.
    const ratio = Math.min(
      ...[1, 2, 3].map(() => timeOf(regex, long, 3) / Math.max(timeOf(regex, short, 5), 0.2)),
    )
    if (ratio > TIMES_SLOWER) return named(short, `${ratio.toFixed(0)} times as slow`)
  }
  return []
}

/** What reads lines of a page, whose blanks are folded before: a run of them is one. */
const FOLDED = /^lib\/(?:extractors|page|profile|reading|technologies|text)\//
const isBlank = (text: string) => /\s{20}/.test(text)

const shown = (text: string) => JSON.stringify(`${text.slice(0, 30)}…${text.slice(-6)}`)

/** Milliseconds, the least of some runs. */
function timeOf(regex: RegExp, text: string, runs: number): number {
  let least = Infinity
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    if (regex.global) text.replace(regex, '')
    else regex.test(text)
    least = Math.min(least, performance.now() - start)
    regex.lastIndex = 0
  }
  return least
}
