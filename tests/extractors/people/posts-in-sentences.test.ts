import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../../lib/model/index.ts'
import { findingsOf } from '../../reading/findings-of.ts'

/** "Name: post" of everybody the page offers. */
async function peopleOf(lang: string, text: string, path = '/about') {
  const body = text.startsWith('<') ? text : `<p>${text}</p>`
  const found = await findingsOf(lang, `<h1>Nordwind</h1>${body}`, path)
  const persons = found.filter(
    ({ field, confidence }) => field === 'person.name' && confidence >= THRESHOLD_OFFERED,
  )
  return persons
    .map(
      ({ about, value }) =>
        `${value}: ${found.find((one) => one.about === about && one.field === 'person.title')?.value ?? ''}`,
    )
    .sort()
}

describe('a verb or the company in general terms between the post and its holder', () => {
  it.each([
    ['de', 'Geschäftsführer der Gesellschaft ist Peter Brandt, der den Betrieb 2011 übernommen hat.', 'Peter Brandt: Geschäftsführer'],
    ['fr', 'Le gérant de la société est Luc Moreau, qui a repris l’atelier en 2011.', 'Luc Moreau: gérant'],
    ['it', 'L’amministratore unico della società è Pietro Conti, che ha rilevato l’officina nel 2011.', 'Pietro Conti: amministratore unico'],
    ['nl', 'Directeur van het bedrijf is Pieter Visser, die de werkplaats in 2011 overnam.', 'Pieter Visser: Directeur'],
    ['tr', 'Şirketin genel müdürü olan Murat Aksoy, atölyeyi 2011 yılında devraldı.', 'Murat Aksoy: genel müdürü'],
    ['ja', '代表取締役社長の山田健一は「品質を第一に」と話しています。当社は埼玉県でポンプを作っています。', '山田健一: 代表取締役社長'],
    ['zh', '董事长由李晓明担任，公司专注于水泵研发与制造。', '李晓明: 董事长'],
    ['ko', '노드윈드의 대표이사는 김민준이며, 1998년에 펌프 회사를 세웠습니다.', '김민준: 대표이사'],
  ])('in %s: %s', async (lang, text, person) => {
    expect(await peopleOf(lang, text)).toEqual([person])
  })
}) // prettier-ignore

describe('who leads the company as what', () => {
  it.each([
    ['de', 'Helene Marsch leitet das Unternehmen seit 2011 als Geschäftsführerin.', 'Helene Marsch: Geschäftsführerin'],
    ['fr', 'Hélène Marchand dirige l’entreprise depuis 2011 en tant que gérante.', 'Hélène Marchand: gérante'],
    ['es', 'Elena Marcos dirige la empresa desde 2011 como gerente.', 'Elena Marcos: gerente'],
    ['nl', 'Helena Mars leidt het bedrijf sinds 2011 als directeur.', 'Helena Mars: directeur'],
    ['pt', 'Helena Marques lidera a empresa desde 2011 como diretora-geral.', 'Helena Marques: diretora-geral'],
  ])('in %s: %s', async (lang, text, person) => {
    expect(await peopleOf(lang, text)).toEqual([person])
  })

  it('a post that ended is no one’s', async () => {
    expect(await peopleOf('en', 'Helen Marsh led the company until 2015 as managing director.')).toEqual([])
  })
}) // prettier-ignore

describe('the officer whom law has a house name', () => {
  it.each([
    ['en', 'Our data protection officer is Helen Marsh. You can write to her about anything that concerns your data.', 'Helen Marsh: data protection officer'],
    ['fr', 'Le délégué à la protection des données est Pierre Caron, que vous pouvez joindre par courrier.', 'Pierre Caron: délégué à la protection des données'],
    ['nl', 'Onze functionaris gegevensbescherming is Pieter Visser, bereikbaar per post.', 'Pieter Visser: functionaris gegevensbescherming'],
  ])('in %s: %s', async (lang, text, person) => {
    expect(await peopleOf(lang, text)).toEqual([person])
  })
}) // prettier-ignore

describe('scripts without blanks', () => {
  it.each([
    ['zh', '李晓明董事长表示，公司将继续加大研发投入，扩建苏州工厂。', ['李晓明: 董事长']],
    ['ja', '山田健一社長は、来年度に埼玉工場を増設すると発表しました。', ['山田健一: 社長']],
    ['ja', '取締役製造本部長を務める高橋直子が、埼玉工場を案内してくれました。', ['高橋直子: 取締役製造本部長']],
    ['zh', '澜石资本合伙人李晓明认为，防腐涂层的积累构成了真正的门槛。', []],
    ['zh', '会后，全国水泵标委会秘书长李晓明一行参观了我公司。', []],
  ])('%s: %s', async (lang, text, persons) => {
    expect(await peopleOf(lang, text)).toEqual(persons)
  })
}) // prettier-ignore

it('names under the head of a column of names, however rare', async () => {
  const rows = [
    ['三枝　浩之', '代表取締役社長'],
    ['大河内　誠', '取締役会長'],
    ['猿渡　克', '取締役'],
  ]
    .map(([name, post]) => `<tr><td>${name}</td><td>${post}</td></tr>`)
    .join('')
  const table = `<h2>役員</h2><table><tr><th>氏名</th><th>役職</th></tr>${rows}</table><p>当社は埼玉県でポンプを作っています。</p>`
  expect(await peopleOf('ja', table)).toEqual(
    ['三枝 浩之: 代表取締役社長', '大河内 誠: 取締役会長', '猿渡 克: 取締役'].sort(),
  )
})

it('where members of a board work besides makes nobody of a place or a firm', async () => {
  const board = `<h2>Board of Directors</h2><p><strong>Walter E. Brandt</strong>, Chairman of the Board<br>Owner, Brandt Grain &amp; Feed, Ottawa</p>
    <p><strong>Carla Ibarra</strong>, Director<br>Partner, Ibarra Stone LLP, Fort Wayne</p>`
  expect(await peopleOf('en', board)).toEqual([
    'Carla Ibarra: Director',
    'Walter E. Brandt: Chairman of the Board',
  ])
})

it('one person, once in full and once with initials', async () => {
  const table =
    '<table><tr><td>Директор</td><td>Котельникова Наталья Юрьевна</td></tr><tr><td>Учредители</td><td>Котельникова Н. Ю. (60 %), Рогозин А. П. (40 %)</td></tr></table>'
  expect((await peopleOf('ru', table, '/rekvizity')).filter((one) => one.startsWith('Котельникова'))).toEqual(
    ['Котельникова Наталья Юрьевна: Директор'],
  )
})

it('each of several with a post of their own after a label', async () => {
  expect(
    await peopleOf(
      'fr',
      'Représentants légaux : M. Yann Caron, Président, et Mme Hélène Moreau, Directrice générale',
      '/mentions-legales',
    ),
  ).toEqual(['Hélène Moreau: Directrice générale', 'Yann Caron: Président'])
})

it('a close of a letter, a sentence of another and a year are none of the post', async () => {
  expect(await peopleOf('ru', '<p>С уважением, генеральный директор <b>Пётр Новиков</b></p>')).toEqual([
    'Пётр Новиков: генеральный директор',
  ])
  expect(
    await peopleOf(
      'zh',
      '<p>「機器會說話，只要你肯聽。」董事長<strong>廖啟明</strong>從小在工廠長大，至今仍會親自試車。總經理<strong>許雅雯</strong>則把軟體帶進磨床。</p>',
    ),
  ).toEqual(['廖啟明: 董事長', '許雅雯: 總經理'])
})

it('whose people are told of elsewhere: "with X, whose manager A"', async () => {
  expect(
    await peopleOf(
      'en',
      'It was developed with Northfield Combustion, whose operations manager Tom Ashdown called it a relief.',
    ),
  ).toEqual([])
})
