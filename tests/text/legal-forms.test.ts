import { describe, expect, it } from 'vitest'
import { companyNamesIn } from '../../lib/text/company-name.ts'
import cases from './legal-forms.json'

describe('legal forms of fifteen languages and their neighbours', () => {
  it.each(cases as [string, string][])('%s', (text, name) => {
    expect(companyNamesIn(text)[0]?.name).toBe(name)
  })

  it.each([
    'We make cheese, e.g. from goats, and butter.',
    'Made in the U.S.A. by hand',
    'Download CV',
    'Mr. K.K. Menon',
    'Robert E.K. Lee',
    'Unsere Genossenschaft besteht seit 1950.',
    'La sociedad cooperativa elabora queso',
    'Fale com o SAC',
    'Il sito S.S. 36 km 12',
    'Работаем с ИП, ООО и АО',
    'نحن شركة مساهمة سعودية',
    'این شرکت با مسئولیت محدود است',
    '협동조합이란 무엇인가',
    '協同組合の仕組み',
    '个体户和有限公司的区别',
  ])('names nobody: %s', (text) => {
    expect(companyNamesIn(text)).toEqual([])
  })
})
