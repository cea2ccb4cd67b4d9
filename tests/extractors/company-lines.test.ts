import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED, type FieldId } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function offered(lang: string, body: string, field: FieldId, path = 'contact'): Promise<string[]> {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Nordwind</title></head><body><main><h1>Nordwind</h1>${body}</main></body></html>`
  const seen = await observeHtml(Buffer.from(html), `https://nordwind.example/${path}`)
  return read(seen, knowledgeForTests(seen))
    .findings.filter((found) => found.field === field && found.confidence >= THRESHOLD_OFFERED)
    .map(({ value }) => value)
}

describe('values in lines as pages print them', () => {
  it('a street behind a legal form without a blank', async () => {
    const body = '<p>Nordwind Software S.L.Calle de Embajadores, 181, 28045 Madrid</p>'
    expect(await offered('es', body, 'company.address')).toEqual(['Calle de Embajadores, 181, 28045 Madrid'])
    expect(await offered('es', body, 'company.legalName')).toEqual(['Nordwind Software S.L.'])
  })

  it('a word that touches an address of the site’s own domain', async () => {
    const body = '<p>hello@nordwind.example<span>LinkedIn</span></p>'
    expect(await offered('en', body, 'company.email')).toEqual(['hello@nordwind.example'])
  })

  it.each([
    ['tr', '<p>Telefon / Faks</p><p>0 (232) 877 05 05 / 0 (232) 877 05 06</p>', '+902328770506'],
    ['ru', '<p>Телефон / факс</p><p>(342) 260-71-15 / (342) 260-71-20</p>', '+73422607120'],
  ])('the second of two numbers under phone and fax, %s', async (lang, body, fax) => {
    expect(await offered(lang, body, 'company.fax')).toEqual([fax])
  })

  it('the founding of the company before that of its trade', async () => {
    const body =
      '<table><tr><th>創業</th><td>1963年4月</td></tr><tr><th>設立</th><td>1970年10月1日</td></tr></table><h2>沿革</h2><p>1963年</p><p>見本製作所を創業</p>'
    expect(await offered('ja', body, 'company.founded')).toEqual(['1970'])
  })

  it('a name in two scripts that is all of its line', async () => {
    const body =
      '<p>我們生產各種紙箱與緩衝包裝，服務食品與電子產業客戶，歡迎來電洽詢。</p><footer><p>北風包裝有限公司 Nordwind Packaging Limited</p></footer>'
    expect(await offered('zh-Hant', body, 'company.legalName')).toEqual(['北風包裝有限公司'])
  })

  it.each([
    ['fr', '<p>Le présent site est édité par <strong>Nordwind Pompes SAS</strong>, société par actions simplifiée au capital de 150 000 €, immatriculée au RCS de Lyon.</p>', 'Nordwind Pompes SAS'],
    ['nl', '<p>Directeur van Nordwind B.V. is Wim Bakker, die het bedrijf in 2011 overnam.</p>', 'Nordwind B.V.'],
  ])('the form spelt out behind a name, the post in front of it: %s', async (lang, body, name) => {
    expect(await offered(lang, body, 'company.legalName')).toEqual([name])
  }) // prettier-ignore

  it.each([
    ['zh', '<footer><p>地址：浙江省永嘉县瓯北街道兴业路18号 电话：0577-67351188 传真：0577-67351199</p><p>版权所有 © 浙江北风阀门股份有限公司 浙ICP备12045678号</p></footer>', ['浙江省永嘉县瓯北街道兴业路18号']],
    ['es', '<p>Nordwind Software, S.L.<br>Rúa do Vilar Novo, 31, 2º<br>15705 Santiago de Compostela</p>', ['Rúa do Vilar Novo, 31, 2º, 15705 Santiago de Compostela']],
    ['fr', '<ul><li><h3>Marie Durand</h3><p>Directrice commerciale, poste 21</p></li><li><h3>Paul Lefèvre</h3><p>Responsable des achats – poste 34</p></li></ul>', []],
  ])('an address without the line below, of Galicia, and none in an extension: %s', async (lang, body, address) => {
    expect(await offered(lang, body, 'company.address')).toEqual(address)
  }) // prettier-ignore

  const EXTENSIONS =
    '<p>Tel. <a href="tel:+494921558110">04921 558-110</a></p><table><tr><th>Name</th><th>Funktion</th><th>Durchwahl</th></tr><tr><td>Manuela Thiele</td><td>Leiterin Einkauf</td><td><a href="tel:+49492155823">-23</a></td></tr><tr><td>Oliver Bramstedt</td><td>Einkäufer</td><td><a href="tel:+49492155824">-24</a></td></tr><tr><td>Frank Lüders</td><td>Serviceleiter</td><td><a href="tel:+49492155841">-41</a></td></tr></table>'

  it('the whole number behind an extension as link is the person’s', async () => {
    expect(await offered('de', EXTENSIONS, 'person.phone')).toEqual([
      '+49492155823',
      '+49492155824',
      '+49492155841',
    ])
    expect(await offered('de', EXTENSIONS, 'company.phone')).toEqual(['+494921558110'])
  })

  it('a link under an extension in Persian figures that rings another number is nobody’s', async () => {
    const links = [
      ['مریم صادقی', 'مدیر فروش', '<a href="tel:+982188776623">۲۳</a>'],
      ['رضا کاظمی', 'مدیر بازرگانی', '<a href="tel:+982188776655">۲۴</a>'],
    ]
    const rows = links.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    expect(await offered('fa', `<table>${rows}</table>`, 'person.phone')).toEqual(['+982188776623'])
  })
})
