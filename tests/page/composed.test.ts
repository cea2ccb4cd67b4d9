import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Transcript } from '../../lib/model/index.ts'
import { composed } from '../../lib/page/composed.ts'
import { FIRST_LOOK, REL, signsOf } from '../../lib/page/steps.ts'
import { textIn } from '../../lib/page/text-in.ts'
import { transcribe } from '../../lib/page/transcribe.ts'
import { limits } from './limits.ts'

const URL_ = 'https://www.nordwind.example/team/'

async function transcribed(html: string) {
  const { window } = new JSDOM(html, { url: URL_ })
  return transcribe(window.document, URL_)
}

const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('/a', '//', 'http://[', 'x'.repeat(4000), '__proto__', 'navigation', ' ')) // prettier-ignore
/** What a page that took over our script could say: any steps, with or without what they need. */
const hostile = fc.record({
  steps: fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: FIRST_LOOK, max: REL + 1 }) }, fc.nat(60_000)),
    { maxLength: 200 },
  ),
  texts: fc.array(word, { maxLength: 40 }),
  words: fc.array(word, { maxLength: 40 }),
  looks: fc.array(fc.oneof(word, fc.constantFrom('div', 'a', 'header', 'td')), { maxLength: 12 }),
  base: word,
})

describe('what a page says', () => {
  it('keeps its limits whatever steps a transcript takes', async () => {
    const { transcript } = await transcribed('<title>Nordwind</title>')
    fc.assert(
      fc.property(hostile, ({ steps, ...said }) => {
        const all: Transcript = { ...transcript, ...said, steps: signsOf(steps) }
        const { observation, firstTexts } = composed(all)
        expect(limits.safeParse(observation).error).toBeUndefined()
        expect(firstTexts).toHaveLength(observation.lines.length)
        for (const { block } of observation.lines) expect(block).toBeLessThan(observation.blocks.length)
      }),
      { numRuns: Number(process.env['FUZZ'] ?? 300) },
    )
  })

  it('ends where a budget ends, and says so', async () => {
    const { transcript } = await transcribed('<p>One</p><p>Two</p><p>Three</p>')
    const { lines, stats } = composed(transcript, { nodes: 99, lines: 2, characters: 99, blocks: 99 }).observation
    expect(lines.map(({ text }) => text)).toEqual(['One', 'Two'])
    expect(stats.truncated).toBe(true)
    expect(composed(transcript).observation.stats.truncated).toBe(false)
  }) // prettier-ignore

  it('leads back from each line to the text in which it begins', async () => {
    const found = await transcribed(
      '<h1>Team</h1><p> <b>Marta Reiss</b>, <a href="/ceo">CEO</a><br>since <i>2019</i></p><p>\n</p><ul><li><span>Jan</span>Holm</ul>',
    )
    const { observation, firstTexts } = composed(found.transcript)
    const { lines } = observation
    const begins = firstTexts.map((at) => textIn(found.holders[at])?.data)
    expect(lines.map(({ text }) => text)).toEqual(['Team', 'Marta Reiss, CEO', 'since 2019', 'JanHolm'])
    expect(begins).toEqual(['Team', 'Marta Reiss', 'since ', 'Jan'])
  })
})

it('signs say the steps, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(65_535), { maxLength: 20_000, size: 'max' }), (steps) => {
      const signs = signsOf(steps)
      expect(Array.from({ length: signs.length }, (_, at) => signs.charCodeAt(at))).toEqual(steps)
    }),
    { numRuns: 10 },
  )
})
