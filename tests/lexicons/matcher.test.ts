import { describe, expect, it } from 'vitest'
import { Matcher } from '../../lib/lexicons/matcher.ts'
import { patternOpenings } from '../../lib/lexicons/pattern.ts'
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

  it('stays linear', () => {
    const matcher = new Matcher(['*팀장', 'a* b* c*', '(ال)?مدیر (ال)?عام'].map((p) => ({ p })))
    const time = (length: number) => {
      const text = `${'a'.repeat(length)} ${'가'.repeat(length)} ${'b '.repeat(length)}`
      const start = performance.now()
      for (let turn = 0; turn < 3; turn += 1) Array.from(matcher.all(text))
      return performance.now() - start
    }
    time(4_000)
    const short = Math.min(time(4_000), time(4_000))
    expect(Math.min(time(40_000), time(40_000))).toBeLessThan(Math.max(40, short * 25))
  })
})
