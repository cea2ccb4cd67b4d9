import { describe, expect, it } from 'vitest'
import { findingsOf } from '../reading/findings-of.ts'

async function staff(lang: string, text: string): Promise<string | undefined> {
  const all = await findingsOf(lang, `<h1>Nordwind</h1><p>${text}</p>`, '/about')
  return all.find(({ field }) => field === 'company.employees')?.value
}

describe('the number of employees', () => {
  it.each([
    ['en', 'We employ around 85 people on our Kiel site and ship to 22 countries.', '85'],
    ['de', 'Heute arbeiten 54 Menschen bei uns und bauen Pumpen.', '54'],
    ['pl', '<span>120</span><span>pracowników</span>', '120'],
    ['ru', 'Сегодня в компании работает более 300 сотрудников, которые любят насосы.', '300'],
    ['fr', 'L’entreprise compte 130 salariés et construit des pompes.', '130'],
    ['ja', '従業員数は120名です。会社は静かなポンプを作っています。', '120'],
  ])('%s: %s', async (lang, text, number) => {
    expect(await staff(lang, text)).toBe(number)
  })

  it.each([
    ['ar', 'مع أكثر من 30 عامًا من الخبرة في مجال المضخات وريادة الأعمال في المنطقة.'],
    ['en', 'Our team of 30 years’ experience makes pumps.'],
    ['it', 'Un nuovo edificio viene costruito, espandendo l’area a 10000 mq. di cui 5200 occupati.'],
  ])('is not the number of something else, %s: %s', async (lang, text) => {
    expect(await staff(lang, text)).toBeUndefined()
  })
})
