import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Line, Observation, Zone } from '../../../lib/model/index.ts'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'

const words = fc.constantFrom(
  'Anna Nowak', 'CEO', 'Geschäftsführer: Jan Berg und Eva Holm', 'Board of Directors', '代表取締役 山田太郎', 'مدیرعامل', 'رضا کریمی', ')', ':', ' ', '((((', 'John (', ', ,', 'a@b.example', '+48 22 000 00 00',
  'Testimonials', 'Dr.', 'Dr. Dr. Dr. Eva Holm, MBA, PhD', 'by Tom Reed', 'Иванов И.И.', 'Jan', 'Kowalczyk', '김민준 대표이사', '- – —', '💼 Mia Lund 💼', 'Head of Sales | Mia Lund',
) // prettier-ignore
const text = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.array(words, { minLength: 2, maxLength: 5 }).map((all) => all.join(' ')),
)
const tag = fc.constantFrom('div', 'p', 'h1', 'h2', 'h3', 'li', 'td', 'th', 'dt', 'dd', 'blockquote', 'span')
const zone = fc.constantFrom<Zone>('main', 'header', 'nav', 'footer', 'aside')

/** Blocks in a tree of any shape, lines in any of them. */
const observation: fc.Arbitrary<Observation> = fc
  .record({
    blocks: fc.array(fc.record({ up: fc.nat(5), tag, cls: fc.constantFrom('', 'card', 'testimonial', 'team-name'), zone, hidden: fc.boolean() }), { minLength: 1, maxLength: 30 }),
    lines: fc.array(fc.record({ block: fc.nat(29), text, cut: fc.nat(20), part: fc.boolean() }), { maxLength: 40 }),
  })
  .map(({ blocks, lines }) => ({
    url: 'https://www.invented.example/team', title: '', lang: '', meta: [], links: [], jsonLd: [], items: [],
    blocks: blocks.map(({ up, hidden, ...block }, at): Block => ({ parent: at === 0 ? -1 : Math.max(0, at - 1 - up), ...block, ...(hidden ? { hidden: true as const } : {}) })),
    lines: lines
      .map((line): Line => ({
        block: line.block % blocks.length, text: line.text,
        ...(line.part ? { parts: [{ start: 0, end: Math.min(line.cut, line.text.length), tag: 'b' }] } : {}),
      }))
      .sort((a, b) => a.block - b.block),
    anchors: [], images: [], resources: [], cookies: [],
    stats: { nodes: 0, ms: 0, longestSliceMs: 0, slices: 0, truncated: false },
  })) // prettier-ignore

describe('people on any page', () => {
  it('are read without a failure, each with words that stand on the page', () => {
    fc.assert(
      fc.property(observation, (seen) => {
        const reading = read(seen, knowledgeForTests(seen), (problem) => {
          throw problem
        })
        for (const { about, line, quote, confidence } of reading.findings) {
          if (about === 'company') continue
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThan(1)
          if (line !== undefined) expect(seen.lines[line]!.text).toContain(quote)
        }
      }),
      { numRuns: 120 },
    )
  }, 60_000)
})
