import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternMatch } from '../../lib/lexicons/pattern.ts'
import { patternTree, type Place, type Sequence } from '../../lib/lexicons/pattern-tree.ts'
import { fold } from '../../lib/text/fold.ts'
import { patternExpression } from './pattern-expression.ts'

/** Short pieces that patterns and texts are made of: letters with several spellings, signs, scripts with limits of their own. */
const PIECES = ['a', 'b', 'ä', 'ß', 'é', 'л', 'о', 'و', 'مد', 'ال', '대표', '이', '는', '总', '经理', '業', '1', '.', '-', "'", '/', ':', '(', 's', 'in', '|', '市'] // prettier-ignore
const letters = fc.constantFrom(...PIECES.filter((piece) => !'(|'.includes(piece)))

const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    letters,
    fc.constantFrom('*', ' ', ' ?'),
    letters.map((letter) => `${letter}?`),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((choices) => `(${choices.join('|')})`),
    tie('pattern').map((inside) => `(${inside})?`),
  ),
}))

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '  ', '\u00a0', 'A', '*', ')', 'ка', '𠮷')),
    { maxLength: 10 },
  ) // prettier-ignore
  .map((pieces) => fold(pieces.join('')))

const mayBeEmpty = (places: Sequence): boolean =>
  places.every(
    (place) =>
      place.kind === 'maybe' ||
      place.kind === 'any' ||
      (place.kind === 'choice' && place.choices.some(mayBeEmpty)),
  )

/** A regular expression does not repeat nothing; no lexicon makes optional what may be empty anyway. */
const isUsual = (place: Place): boolean =>
  place.kind === 'maybe'
    ? !mayBeEmpty(place.places) && place.places.every(isUsual)
    : place.kind !== 'choice' || place.choices.flat().every(isUsual)

test('patterns match what an equal regular expression matches, at every place', () => {
  fc.assert(
    fc.property(pattern, text, (asked, printed) => {
      fc.pre(patternTree(asked).flat().every(isUsual))
      const expression = patternExpression(asked)
      const match = patternMatch(asked)
      for (let at = 0; at <= printed.length; at += 1) {
        if (/^[\udc00-\udfff]/.test(printed.slice(at))) continue
        expression.lastIndex = at
        const end = expression.test(printed) ? expression.lastIndex : -1
        expect({ at, end: match(printed, at) }).toEqual({ at, end })
      }
    }),
    { numRuns: Number(process.env['CASES'] ?? 2_000) },
  )
}, 600_000)
