import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Observation } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'

const snippet = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '© 2024',
    'Tel: +48 22',
    'GmbH',
    'ООО «',
    '株式会社',
    '〒105-0011',
    'NIP 111',
    'since 19',
    'info@',
    '[at]',
    'شركة',
    '12345',
    ', ',
    ': ',
    'Address:',
    '$5 m',
  ),
)
const text = fc.array(snippet, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))

it('no observation makes an extractor throw, and every quote is short', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 12 }),
      fc.array(text, { maxLength: 2 }),
      text,
      (lines, jsonLd, title) => {
        const seen: Observation = {
          url: 'https://www.muster.example/x',
          title,
          lang: '',
          meta: [{ name: 'og:site_name', content: title }],
          links: [],
          jsonLd,
          items: [],
          blocks: [{ parent: -1, tag: 'body', cls: '', zone: 'main' }],
          lines: lines.filter((line) => line.length > 0).map((line) => ({ block: 0, text: line })),
          anchors: [{ href: `mailto:${title}`, text: title, block: 0, line: -1 }],
          images: [],
          resources: [],
          cookies: [],
          stats: { nodes: 1, ms: 0, longestSliceMs: 0, slices: 1, truncated: false },
        }
        const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
          throw problem
        })
        for (const { quote, confidence } of findings) {
          expect(quote.length).toBeLessThanOrEqual(200)
          expect(Number.isFinite(confidence)).toBe(true)
        }
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
