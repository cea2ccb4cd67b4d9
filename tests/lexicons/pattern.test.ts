import { describe, expect, it, vi } from 'vitest'
import { byReach, patternReach } from '../../lib/lexicons/pattern-reach.ts'
import { classMatch, patternMatch } from '../../lib/lexicons/pattern.ts'
import { fold } from '../../lib/text/fold.ts'

function finds(pattern: string, text: string): string | undefined {
  const folded = fold(text)
  const match = patternMatch(pattern)
  for (let at = 0; at < folded.length; at += 1) {
    const end = match(folded, at)
    if (end >= 0) return folded.slice(at, end)
  }
  return undefined
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
    ['création de l entreprise', 'Création de l’entreprise', "création de l'entreprise"],
    ['all inizio', 'All´inizio', "all'inizio"],
    ['we re', 'we’re', "we're"],
    ['s ha fundat', 's′ha fundat', "s'ha fundat"],
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
    expect(() => patternMatch('a (b')).toThrow('open bracket')
  })

  it('tells how much text a pattern spells out', () => {
    expect(patternReach('总监')).toBe(2)
    expect(patternReach('(市场|销售)?(部)?总监')).toBe(5)
    expect(patternReach('a*b?')).toBe(2)
    expect(['директор', 'директор по (it|ит)'].sort(byReach)[0]).toBe('директор по (it|ит)')
  })

  it('lets the fullest pattern of a class win, whatever its brackets', () => {
    const match = classMatch(['(市场|销售|运营|财务)总监', '市场总监助理'])
    expect(match('市场总监助理', 0)).toBe(6)
    expect(classMatch([])('a', 0)).toBe(-1)
  })

  it('asks no more of one place as the text grows', () => {
    const match = classMatch(['*팀장', 'a* b* c*', '(ال)?مدیر (ال)?عام', 'x* y*', '*b* (a*)? *b'])
    const questions = (length: number) => {
      const codes = vi.spyOn(String.prototype, 'charCodeAt')
      try {
        match(`${'ab'.repeat(length)} ${'b '.repeat(length)}`, 0)
        return codes.mock.calls.length
      } finally {
        codes.mockRestore()
      }
    }
    const few = questions(400)
    expect(few).toBeGreaterThan(0)
    expect(questions(4_000)).toBe(few)
  })
})
