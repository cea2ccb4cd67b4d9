import { describe, expect, it } from 'vitest'
import { byReach, patternReach } from '../../lib/lexicons/pattern-reach.ts'
import { classExpression, patternSource } from '../../lib/lexicons/pattern.ts'
import { fold } from '../../lib/text/fold.ts'

function finds(pattern: string, text: string): string | undefined {
  return new RegExp(patternSource(pattern), 'u').exec(fold(text))?.[0]
}

describe('the micro-syntax of patterns', () => {
  it.each([
    ['prezes (zarządu)?', 'Prezes', 'prezes'],
    ['prezes (zarządu)?', 'Prezes Zarządu', 'prezes zarządu'],
    ['(первый|старший)? заместител* директора', 'Заместитель директора', 'заместитель директора'],
    [
      '(первый|старший)? заместител* директора',
      'Первый заместитель директора',
      'первый заместитель директора',
    ],
    ['рук* отдела', 'Руководителя отдела', 'руководителя отдела'],
    ['главн(ый|ая) бухгалтер', 'Главная  бухгалтер', 'главная  бухгалтер'],
    ['مدیر ?عامل', 'مدیرعامل', 'مدیرعامل'],
    ['مدیر ?عامل', 'مدیر\u200cعامل', 'مدیر عامل'],
    ['رئیس (ال)?مجلس', 'رئيس المجلس', 'رئیس المجلس'],
    ['رئیس (ال)?مجلس', 'رئيس مجلس', 'رئیس مجلس'],
    ['(ال)?مدیر', 'المؤسس والمدير', 'المدیر'],
    ['sp. z o.o.', 'Alfa Sp. z o.o.', 'sp. z o.o.'],
    ['总经理', '集团总经理助理', '总经理'],
    ['대표이사', '대표이사는', '대표이사'],
    ['ceo', '星河公司CEO王', 'ceo'],
    ['*팀장', '마케팅팀장', '마케팅팀장'],
  ])('%s finds its words in %s', (pattern, text, found) => {
    expect(finds(pattern, text)).toBe(found)
  })

  it.each([
    ['ceo', 'ceop'],
    ['مدیر', 'مدیران'],
    ['대표', '대표전화'],
    ['рук отдела', 'рукотдела'],
    ['رئیس (ال)?مجلس', 'رئیسمجلس'],
  ])('%s is not in %s', (pattern, text) => {
    expect(finds(pattern, text)).toBeUndefined()
  })

  it.each([
    ['prezes* (zarządu)?', 'PREZES ZARZADU'],
    ['sp.? ?z ?o.? ?o.?', 'sp. z o.o.'],
    ['sp.? ?z ?o.? ?o.?', 'Sp.z o. o.'],
    ['sp.? ?z ?o.? ?o.?', 'sp zoo'],
    ['geschäftsführer*', 'Geschaeftsfuehrerin'],
    ['geschäftsführer*', 'Geschäftsführer:innen'],
    ['leiter* vertrieb', 'Leiter/-in Vertrieb'],
    ['straße', 'Strasse'],
    ['direct(eur|rice) général*', 'Directrice Generale'],
    ['directeur* commercial*', 'directeur·rice commercial·e'],
    ['directeur (de la|du)? communication', 'Directeur communication'],
    ['a (b (c)?)?', 'a b c'],
    ['(größen )?*leiter*', 'Vertriebsleiterin'],
  ])('%s is also %s', (pattern, text) => {
    expect(finds(pattern, text)).toBe(fold(text))
  })

  it('takes an open bracket for a bug', () => {
    expect(() => patternSource('a (b')).toThrow('open bracket')
  })

  it('tells how much text a pattern spells out', () => {
    expect(patternReach('总监')).toBe(2)
    expect(patternReach('(市场|销售)?(部)?总监')).toBe(5)
    expect(patternReach('a*b?')).toBe(2)
    expect(['директор', 'директор по (it|ит)'].sort(byReach)[0]).toBe('директор по (it|ит)')
  })

  it('lets the fullest pattern of a class win, whatever its brackets', () => {
    const expression = classExpression(['(市场|销售|运营|财务)总监', '市场总监助理'])!
    expect(expression.exec('市场总监助理')?.[0]).toBe('市场总监助理')
    expect(classExpression([])).toBeNull()
  })

  // By the clock, so only when asked (CLOCK=1): a busy machine is no defect.
  it.runIf(process.env['CLOCK'])('stays linear on text made to hurt', () => {
    const expression = classExpression(
      ['*팀장', 'a* b* c*', '(ال)?مدیر (ال)?عام', 'x* y*', '*b* (a*)? *b'],
      'gu',
    )!
    const time = (length: number) => {
      const text = `${'a'.repeat(length)} ${'가'.repeat(length)} ${'b '.repeat(length)}`
      const start = performance.now()
      for (let turn = 0; turn < 5; turn += 1) text.replace(expression, '')
      return performance.now() - start
    }
    time(4_000)
    const short = Math.min(time(4_000), time(4_000))
    expect(Math.min(time(40_000), time(40_000))).toBeLessThan(Math.max(40, short * 25))
  })
})
