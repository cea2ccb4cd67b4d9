import { appendFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { seeded } from '../soak/kit/driver.mjs'
import { fuzz } from './loop.ts'
import { targets } from './targets.ts'

/** Inputs of each parser in a run of the tests; `npm run soak -- fuzz` goes by minutes. */
const INPUTS = 64
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0)
const only = process.env['FUZZ_ONLY']

for (const target of targets.filter(({ name }) => only === undefined || name === only))
  it(`${target.name}: whatever comes, nothing throws, hangs or touches a prototype`, async () => {
    const next = seeded(Number(process.env['SEED'] ?? 7))
    const end = performance.now() + (minutes * 60_000) / targets.length
    const isOver = (inputs: number) => (minutes > 0 ? performance.now() > end : inputs >= INPUTS)
    const done = await fuzz(target, { below: (count) => Math.floor(next() * count) }, isOver)
    const report = process.env['FUZZ_REPORT']
    if (report !== undefined) appendFileSync(report, `${JSON.stringify(done)}\n`)
    expect(done.found).toEqual([])
    // In so few inputs V8 may compile what one reached before it is asked whose that was; in minutes that evens out.
    expect(done.corpus, 'the loop is led by what is reached').toBeGreaterThan(minutes > 0 ? 1 : 0)
  }, 3_600_000)
