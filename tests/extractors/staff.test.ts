import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../lib/model/index.ts'
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
    ['en', 'We are 1,150 people in eleven states, 320 of them at our campus in Kiel.', '1,150'],
    ['en', 'We are a 46-person shop on the north side of Kiel.', '46'],
    ['de', 'Wir sind eine Gießerei mit 38 Leuten und einem Hund.', '38'],
    ['ar', 'نحن 870 زميلاً وزميلة من 31 جنسية، منهم 120 في المستودع وحده.', '870'],
    ['tr', 'Bugün 45’i araştırmada, 150+ arkadaşımızla çalışıyoruz.', '150+'],
    ['fr', 'Nordwind réunit 620 adhérents et emploie 410 salariés, dont 150 à Kiel.', '410'],
    ['pl', 'Zakład w Kilonii zatrudnia 450 osób. Cała firma zatrudnia łącznie 1 340 osób.', '1 340'],
    ['es', 'Trabajamos 236 personas: 190 en la planta y las demás en oficinas.', '236'],
    ['fa', 'شرکت در سال ۱۳۸۲ با هشت نفر پرسنل آغاز کرد. امروز ۱۸۵ نفر نیروی انسانی داریم.', '۱۸۵'],
    ['fr', 'Nous sommes 34, dont 19 souffleurs de verre, et notre maison est à Saint-Étienne.', '34'],
    ['it', 'In officina e in ufficio siamo in 14, con base a Cuneo, e facciamo pompe silenziose.', '14'],
    ['ko', '<span>152명</span><span>함께하는 임직원</span>', '152'],
    ['ru', 'Завод выпускает насосы и лебёдки. На предприятии занято 920 человек.', '920'],
    ['fr', 'Elle dirige deux ateliers, soit 118 collaborateurs sur les 146 que compte l’entreprise.', '146'],
    ['en', 'The change is for 118 employees out of the 146 that the company counts.', '146'],
    ['pt', 'Hoje são 9.400 galpões no Brasil. A fábrica tem 6.200 m² e 132 colaboradores.', '132'],
    ['de', 'Gebaut wird von Hand. Die Werkstatt beschäftigt 41 Mitarbeitende und zwei Hunde.', '41'],
    ['zh', '公司于2001年8月改制成立，注册资本5,600万元，现有员工380余人，其中技术人员52人。', '380'],
    ['fr', 'Un siècle plus tard, la recette n’a pas changé. La maison emploie 34 personnes à Brest.', '34'],
  ])('%s: %s', async (lang, text, number) => {
    expect(await staff(lang, text)).toBe(number)
  })

  it.each([
    ['ar', 'مع أكثر من 30 عامًا من الخبرة في مجال المضخات وريادة الأعمال في المنطقة.'],
    ['en', 'Our team of 30 years’ experience makes pumps.'],
    ['ru', 'Сегодня под нашей маркой работают более 210 000 приборов от Пскова до Омска.'],
    ['it', 'Un nuovo edificio viene costruito, espandendo l’area a 10000 mq. di cui 5200 occupati.'],
  ])('is not the number of something else, %s: %s', async (lang, text) => {
    expect(await staff(lang, text)).toBeUndefined()
  })

  it.each([
    ['ru', 'Объём инвестиций составил 740 млн рублей, создано 85 рабочих мест.'],
    ['fr', 'L’investissement atteint 4 millions d’euros et a créé 85 emplois.'],
  ])('is not offered by the jobs that a plant creates, %s: %s', async (lang, text) => {
    const all = await findingsOf(lang, `<h1>Nordwind</h1><p>${text}</p>`, '/about')
    const offered = all.filter(({ confidence }) => confidence >= THRESHOLD_OFFERED)
    expect(offered.filter(({ field }) => field === 'company.employees')).toEqual([])
  })
})
