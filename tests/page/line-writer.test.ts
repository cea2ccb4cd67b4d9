import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observeHtml } from '../reading/observe-html.ts'

const URL = 'https://nordwind.example/'

/** Every blank that HTML text may hold, the ideographic one of a Chinese page with it. */
const blank = fc.constantFrom(' ', '\n\t ', '\u00a0', '\u3000', '  ')
const word = fc.constantFrom('Nordwind', 'baut', '株式会社', '1974', 'کیل', '€')
const tag = fc.constantFrom('', 'b', 'a', 'span')
/** A word in a tag or none, a blank before it, inside or outside of the tag. */
const piece = fc.record({ blank, word, tag, isInside: fc.boolean() })

const markup = ({
  blank,
  word,
  tag,
  isInside,
}: {
  blank: string
  word: string
  tag: string
  isInside: boolean
}) =>
  tag === ''
    ? blank + word
    : isInside
      ? `<${tag}>${blank}${word}</${tag}>`
      : `${blank}<${tag}>${word}</${tag}>`

describe('lines', () => {
  it('hold the words with one blank between two, whatever blanks stand where', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const { lines } = await observeHtml(`<p>${pieces.map(markup).join('')}</p>`, URL)
        expect(lines.map(({ text }) => text)).toEqual([pieces.map(({ word }) => word).join(' ')])
        const tagged = pieces.filter((one) => one.tag !== '')
        const { text, parts = [] } = lines[0]!
        expect(parts.map(({ start, end, tag }) => [tag, text.slice(start, end).trim()])).toEqual(
          tagged.map((one) => [one.tag, one.word]),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('hold words whole that a browser may break', async () => {
    const { lines } = await observeHtml(
      '<p>Geschäfts&shy;<b>&shy;führ&#8203;erin</b>&shy;</p><p>&shy;</p><p>&shy; Nordwind <b>baut</b></p><p>&shy; Pumpen</p><p>نیم\u200cفاصله</p>',
      URL,
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'Geschäftsführerin',
      'Nordwind baut',
      'Pumpen',
      'نیم\u200cفاصله',
    ])
  })

  it('leave out an inline element that shows nothing, but not the link that is one', async () => {
    const { lines, anchors } = await observeHtml(
      '<p>Nordwind <span class="icon"></span><b> </b><a href="/team" aria-label="Team"></a>baut</p>',
      URL,
    )
    expect(lines).toEqual([{ block: expect.any(Number) as number, text: 'Nordwind baut' }])
    expect(anchors).toMatchObject([{ href: 'https://nordwind.example/team', text: 'Team', line: -1 }])
  })

  it('count a part that is left open by the line that it goes on in', async () => {
    const { lines } = await observeHtml('<p><b>Nordwind<br>baut</b> Pumpen</p>', URL)
    expect(lines).toMatchObject([
      { text: 'Nordwind', parts: [{ start: 0, end: 8, tag: 'b' }] },
      { text: 'baut Pumpen', parts: [{ start: 0, end: 4, tag: 'b' }] },
    ])
  })
})
