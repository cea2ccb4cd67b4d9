import { describe, expect, it } from 'vitest'
import { read as readPage } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import stopwords from './filler.json'

const SITE = 'https://www.brightloom.example'

/** `relation product` of every technology of a page, sure enough to be filed. `lang` adds a paragraph by which the language is told. */
async function read(html: string, path = '/about', lang = 'en', site = SITE): Promise<string[]> {
  const body = `${html}<p>${(stopwords as Record<string, string>)[lang] ?? ''}</p>`
  const seen = await observeHtml(
    `<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`,
    `${site}${path}`,
  )
  return readPage(seen, knowledgeForTests(seen))
    .findings.filter(({ field, confidence }) => field === 'company.technology' && confidence >= 0.75)
    .map(({ value, parts }) => `${parts?.['relation'] ?? ''} ${value}`)
    .sort()
}

describe('a company that sells products of others', () => {
  it.each([
    ['en', 'We are a certified Salesforce consulting partner based in Leeds.', ['sells Salesforce']],
    [
      'en',
      'Brightloom is an authorised reseller of Zendesk and HubSpot.',
      ['sells HubSpot', 'sells Zendesk'],
    ],
    ['en', 'Official distributor for Odoo in the North', ['sells Odoo']],
    ['de', 'Als zertifizierter HubSpot-Partner begleiten wir Sie.', ['sells HubSpot']],
    ['de', 'Wir sind offizieller Reseller von Zendesk und Pipedrive.', ['sells Pipedrive', 'sells Zendesk']],
    ['pl', 'Jesteśmy autoryzowanym partnerem Salesforce w Polsce.', ['sells Salesforce']],
    ['pl', 'Autoryzowany partner Bitrix24 od 2015 roku', ['sells Bitrix24']],
    ['ru', 'Мы официальный дилер 1С с 2004 года.', ['sells 1C:Enterprise']],
    ['ru', 'Золотой партнёр Битрикс24 в Казани', ['sells Bitrix24']],
    ['fa', 'نمایندگی رسمی Odoo در ایران', ['sells Odoo']],
    ['zh', '我们是金蝶授权经销商，服务本地企业。', ['sells Kingdee']],
    ['zh', 'Salesforce官方合作伙伴', ['sells Salesforce']],
    ['ja', '当社はSalesforceの認定パートナーです。', ['sells Salesforce']],
    ['ko', '당사는 HubSpot 공식 파트너입니다.', ['sells HubSpot']],
    ['ar', 'نحن شريك معتمد Odoo في المنطقة', ['sells Odoo']],
    ['tr', 'Odoo yetkili iş ortağı olarak hizmet veriyoruz.', ['sells Odoo']],
    ['fr', 'Nous sommes intégrateur certifié Salesforce depuis 2012.', ['sells Salesforce']],
    ['es', 'Somos partner oficial de HubSpot en Valencia.', ['sells HubSpot']],
    ['pt', 'Somos parceiro certificado Salesforce.', ['sells Salesforce']],
    ['it', 'Siamo partner ufficiale di HubSpot in Italia.', ['sells HubSpot']],
    ['nl', 'Wij zijn officieel partner van Salesforce.', ['sells Salesforce']],
  ])('says so in %s: %s', async (lang, sentence, expected) => {
    expect(await read(`<h1>Brightloom</h1><p>${sentence}</p>`, '/about', lang)).toEqual(expected)
  })

  it.each([
    ['a search', 'Find a certified HubSpot partner near you.'],
    ['an invitation', 'Become a Salesforce partner today and grow with us.'],
    ['a programme', 'Our app is listed in the HubSpot partner directory.'],
    ['the past', 'Formerly a Marketo reseller, we changed our trade in 2015.'],
    ['another company', 'Nordwind GmbH is a certified Salesforce partner.'],
    ['a customer', 'Our client is a Salesforce consulting partner with 300 people.'],
    ['a question', 'Are you a HubSpot solutions partner?'],
    ['a distant name', 'We are a partner of the local school. Students there learn Salesforce.'],
    ['a comma', 'Jane Doe, Partner, worked with HubSpot before.'],
    ['a product that is compared', 'Unlike Salesforce we are your partner for the long run.'],
    ['those who are asked', 'Ask your Zendesk partner for a quote.'],
  ])('is not %s', async (_, sentence) => {
    expect(await read(`<h1>Brightloom</h1><p>${sentence}</p>`)).toEqual([])
  })

  it('is not the vendor itself, nor a word of its customers', async () => {
    const html = '<h1>Partners</h1><p>HubSpot is an official HubSpot reseller.</p>'
    expect(await read(html, '/partners', 'en', 'https://www.hubspot.com')).toEqual([])
    const said = '<h2>What our customers say</h2><p>We are a certified Salesforce partner.</p>'
    expect(await read(said)).toEqual([])
  })
})

describe('a company that is a customer', () => {
  it.each([
    ['en', 'We are a proud customer of Zendesk since 2019.', ['customer-of Zendesk']],
    ['en', 'As a HubSpot customer, we know how much a good set-up is worth.', ['customer-of HubSpot']],
    ['en', 'In 2021 we chose Salesforce for our field team.', ['customer-of Salesforce']],
    ['de', 'Als Zendesk-Kunde wissen wir das.', ['customer-of Zendesk']],
    ['pl', 'Jesteśmy zadowolonym klientem Pipedrive.', ['customer-of Pipedrive']],
    ['ru', 'Мы выбрали Битрикс24 для отдела продаж.', ['customer-of Bitrix24']],
    ['zh', '我们选择了金蝶。', ['customer-of Kingdee']],
    ['fr', 'Nous avons choisi Salesforce pour nos équipes.', ['customer-of Salesforce']],
    ['es', 'Hemos elegido HubSpot para crecer.', ['customer-of HubSpot']],
  ])('says so in %s: %s', async (lang, sentence, expected) => {
    expect(await read(`<h1>Brightloom</h1><p>${sentence}</p>`, '/about', lang)).toEqual(expected)
  })

  it('is named by the vendor’s story that it links to', async () => {
    const html =
      '<p>Read <a href="https://www.zendesk.com/customer/brightloom/">our story</a> and <a href="https://www.hubspot.com/case-studies/brightloom">this one</a></p>'
    expect(await read(html)).toEqual(['customer-of HubSpot', 'customer-of Zendesk'])
    expect(await read('<a href="https://www.hubspot.com/case-studies/nordwind">A story</a>')).toEqual([])
    expect(await read('<a href="https://www.hubspot.com/case-studies">Stories</a>')).toEqual([])
  })

  it.each([
    ['others', 'We help HubSpot customers migrate.'],
    ['a customer of ours', 'Our customer Zendesk grew by half.'],
    ['another', 'Acme Ltd is a customer of HubSpot.'],
    ['a wish', 'Why should we choose Salesforce?'],
  ])('is not %s', async (_, sentence) => {
    expect(await read(`<h1>Brightloom</h1><p>${sentence}</p>`)).toEqual([])
  })
})

/** What a story on a vendor's site is filed as: the name and domain of its company, and the relations. */
async function story(path: string, html: string, site = 'https://www.zendesk.com') {
  const seen = await observeHtml(
    `<!doctype html><html lang="en"><head><title>${html.match(/<h1>(.*?)<\/h1>/)?.[1] ?? 'Zendesk'} | Zendesk</title></head><body><main>${html}</main></body></html>`,
    `${site}${path}`,
  )
  const { pageKind, findings } = readPage(seen, knowledgeForTests(seen))
  const of = (field: string) =>
    findings.filter((found) => found.field === field && found.confidence >= 0.75).map(({ value }) => value)
  return {
    pageKind,
    names: of('company.name'),
    domains: of('company.domain'),
    technologies: findings
      .filter(({ field, confidence }) => field === 'company.technology' && confidence >= 0.75)
      .map(({ value, parts }) => `${parts?.['relation']} ${value}`),
  }
}

describe('a vendor’s page about one customer', () => {
  const text =
    '<p>The team at Brightloom Logistics answers 4,000 questions a day.</p><a href="https://www.brightloom.example/">Visit Brightloom</a><script src="https://cdn.segment.com/analytics.js/v1/abcdefgh12345678/x.js"></script>'

  it('tells of the customer, not of the vendor', async () => {
    expect(
      await story('/customer/brightloom-logistics/', `<h1>Brightloom Logistics answers faster</h1>${text}`),
    ).toEqual({
      pageKind: 'article',
      names: ['Brightloom Logistics'],
      domains: ['brightloom.example'],
      technologies: ['customer-of Zendesk'],
    })
  })

  it('names nobody where it lists many or none of its words is the customer’s name', async () => {
    const list = '<h1>Our customers</h1><img alt="Brightloom" src="/a.png"><img alt="Nordwind" src="/b.png">'
    for (const [path, html] of [
      ['/customers/', list],
      ['/customers/retail', `<h1>Customers in trade</h1>${text}`],
      ['/customers/brightloom', '<h1>A tale of speed</h1><p>Nothing here.</p>'],
    ] as const) {
      const { technologies } = await story(path, html)
      expect(technologies.filter((said) => said.startsWith('customer-of'))).toEqual([])
    }
  })

  it('is nothing of the kind on a site that makes no product of the shelf', async () => {
    const { technologies } = await story(
      '/customers/brightloom',
      '<h1>Brightloom</h1>',
      'https://www.nordwind.example',
    )
    expect(technologies).toEqual([])
  })
})
