import { describe, expect, it, vi } from 'vitest'
import { Matcher } from '../../lib/lexicons/matcher.ts'
import { patternOpenings } from '../../lib/lexicons/pattern-openings.ts'
import { fold } from '../../lib/text/fold.ts'

const found = (patterns: string[], text: string) =>
  [...new Matcher(patterns.map((p) => ({ p }))).all(fold(text))].map(
    ({ start, end, entry }) => `${text.slice(start, end)} < ${entry.p}`,
  )

describe('finding the patterns of a class', () => {
  it('lets the longest text win at one place, whatever the brackets', () => {
    expect(
      found(['член* (совета|президиума фонда)', 'член* совета директоров'], 'Член Совета директоров'),
    ).toEqual(['Член Совета директоров < член* совета директоров'])
  })

  it('finds all in order, none inside another', () => {
    expect(found(['总经理', '经理', '董事(长)?'], '董事长兼总经理')).toEqual([
      '董事长 < 董事(长)?',
      '总经理 < 总经理',
    ])
  })

  it.each([
    ['(первый)? заместител*', ['за', 'пе']],
    ['e ?mail', ['e', 'em']],
    ['т', ['т']],
    ['*팀장', ['']],
    ['(ال)?مدیر', ['ال', 'مد']],
    ['ö* x', ['o', 'oe', 'ö']],
    ['г н', ['г']],
    ['(a|bc?d)e', ['ae', 'bc', 'bd']],
    ['a(b|c)?', ['a', 'ab', 'ac']],
  ])('%s opens with %j', (pattern, openings) => {
    expect([...patternOpenings(pattern)].sort()).toEqual(openings)
  })

  it('finds one-letter words at the end of the text', () => {
    expect(found(['т', 'ф'], 'ф')).toEqual(['ф < ф'])
  })

  it('asks no more of each letter as the text grows', () => {
    const matcher = new Matcher(['*팀장', 'a* b* c*', '(ال)?مدیر (ال)?عام'].map((p) => ({ p })))
    const questions = (length: number) => {
      const tries = vi.spyOn(String.prototype, 'charCodeAt')
      try {
        Array.from(matcher.all(`${'a'.repeat(length)} ${'가'.repeat(length)} ${'b '.repeat(length)}`))
        return tries.mock.calls.length
      } finally {
        tries.mockRestore()
      }
    }
    const short = questions(4_000)
    expect(short).toBeGreaterThan(0)
    expect(questions(40_000)).toBeLessThanOrEqual(12 * short)
  })
})
