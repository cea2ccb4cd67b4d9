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
})
