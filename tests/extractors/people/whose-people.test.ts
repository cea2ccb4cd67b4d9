import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../../lib/model/index.ts'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'

async function peopleAt(path: string, lang: string, body: string, title = 'Nordwind Pumpen') {
  const html = `<!doctype html><html lang="${lang}"><title>${title}</title><body><header>Nordwind</header><main>${body}</main><footer>© Nordwind Pumpen GmbH, post@nordwind.example</footer></body></html>`
  const seen = await observeHtml(html, `https://www.nordwind.example${path}`)
  const { findings } = read(seen, knowledgeForTests(seen), (problem) => {
    throw problem
  })
  return findings
    .filter(({ field, confidence }) => field === 'person.name' && confidence >= THRESHOLD_OFFERED)
    .map(({ value }) => value)
    .sort()
}

const card = (name: string, post: string, more = '') =>
  `<div class="person"><h3>${name}</h3><p>${post}</p>${more && `<p>${more}</p>`}</div>`

describe('a page that shows others holds those of the house whom it ties to it', () => {
  it.each([
    ['en', 'Cardiologists in Harbury (3 results)', ['Helen Marsh', 'Peter Quill'], 'Head of cardiology'],
    ['de', 'Kardiologen in Harburg: 12 Treffer', ['Helene Marsch', 'Peter Brandt'], 'Leiter der Kardiologie'],
    ['pl', 'Kardiolodzy w Gdyni – 12 wyników', ['Helena Marszałek', 'Piotr Nowicki'], 'Kierownik kliniki'],
    ['ar', 'أطباء القلب في عمّان (٣ نتائج)', ['ليلى مراد', 'سامي الحداد'], 'مدير المركز'],
    ['ja', '循環器内科の検索結果 12件', ['北川 奈緒美', '山田 健一'], '取締役 営業部長'],
  ])('the findings of a search, in %s', async (lang, heading, names, post) => {
    const cards = names.map((name) => card(name, post)).join('')
    expect(await peopleAt('/find/cardiology', lang, `<h1>${heading}</h1>${cards}`)).toEqual([])
    expect(await peopleAt('/team', lang, `<h1>Team</h1>${cards}`)).toEqual([...names].sort())
  })

  it.each([
    ['en', 'Webinar: quiet pumps', '12 June 2026, 10:00', 'Plant Manager'],
    ['fr', 'Webinaire : des pompes silencieuses', '12 juin 2026, 10h00', 'Directeur de production'],
    ['ru', 'Вебинар: тихие насосы', '12 июня 2026, 10:00', 'Директор по производству'],
    ['ko', '세미나: 조용한 펌프', '2026년 6월 12일 10:00', '생산본부장'],
  ])('an event, in %s', async (lang, heading, day, post) => {
    const [guest, host] = lang === 'ru' ? ['Анна Петрова', 'Олег Смирнов'] : lang === 'ko' ? ['김민준', '이서연'] : ['Anna Wilson', 'Marc Martin'] // prettier-ignore
    const body = `<h1>${heading}</h1><p>${day}</p>${card(guest!, post)}${card(host!, post, 'Nordwind')}`
    expect(await peopleAt('/autumn-2026', lang, body)).toEqual([host])
  })

  it.each([
    ['nl', 'In winkelwagen', '€ 29,50'],
    ['de', 'In den Warenkorb', '29,50 €'],
    ['es', 'Añadir al carrito', '29,50 €'],
  ])('a thing on sale, in %s', async (lang, button, price) => {
    const body = `<h1>Baskets</h1><p>${price}</p><button>${button}</button>${card('Anna Wilson', 'Director')}${card('Marc Martin', 'Director')}`
    expect(await peopleAt('/products/baskets', lang, body)).toEqual([])
  })

  it('a customer’s story: who writes from a mailbox of the house, and who is ours in the sentence', async () => {
    const story = `<h1>How Harbury Dairy pumps milk</h1><p>“It just runs”, says Helen Marsh, Plant Manager of the dairy.</p>
      <p>Our project manager Marc Martin was on site for a week.</p>
      <h2>Talk to us</h2><p>Anna Wilson, Sales Manager, a.wilson@nordwind.example</p>`
    expect(await peopleAt('/case-studies/harbury-dairy', 'en', story)).toEqual(['Anna Wilson', 'Marc Martin'])
  })
})

describe('a place that shows somebody of another house', () => {
  it('a headline that leads to another page', async () => {
    const teaser =
      '<p><a href="/news/7">Director Helen Marsh opened the new pump hall in Harbury yesterday</a></p>'
    expect(await peopleAt('/about', 'en', `<h1>About</h1><p>We make pumps.</p>${teaser}`)).toEqual([])
  })

  it('a firm after the label, and whoever follows it', async () => {
    const label = '<p>Médiateur de la consommation : Médiation Atlantique, M. Patrick Guéguen</p>'
    expect(await peopleAt('/mentions', 'fr', `<h1>Mentions</h1>${label}`)).toEqual([])
  })

  it('a bracket after another house’s name', async () => {
    const told = '<p>本資料は、薬事新報社(編集長 門脇 徹)に配布しております。</p>'
    expect(await peopleAt('/company', 'ja', `<h1>会社概要</h1>${told}`)).toEqual([])
  })

  it('a mailbox at another house', async () => {
    const cards = card('Helen Marsh', 'Sales Manager', 'helen@harbury-agency.example') + card('Anna Wilson', 'Sales Manager', 'anna@nordwind.example') // prettier-ignore
    expect(await peopleAt('/contact', 'en', `<h1>Contact</h1>${cards}`)).toEqual(['Anna Wilson'])
  })

  it('an entry of a chronicle', async () => {
    const told =
      '<p>1994. 09 세움기계 설립 (대표 노상철)</p><p>2001. 03 법인 전환</p><p>2008. 06 인증 취득</p>'
    expect(await peopleAt('/history', 'ko', `<h1>연혁</h1>${told}`)).toEqual([])
  })

  it('a row that says that they left', async () => {
    const rows =
      '<table><tr><td>吉岡 公彦</td><td>退任</td><td>取締役副社長</td></tr><tr><td>水野 悠子</td><td>取締役</td><td>営業本部長</td></tr></table>'
    expect(await peopleAt('/company', 'ja', `<h1>会社概要</h1>${rows}`)).toEqual(['水野 悠子'])
  })
})
