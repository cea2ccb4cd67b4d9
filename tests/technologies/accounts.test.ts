import { describe, expect, it } from 'vitest'
import { detect } from '../../lib/technologies/detect.ts'
import { technologyIndex } from '../../lib/technologies/shelf.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function accounts(html: string): Promise<Record<string, string>> {
  const seen = await observeHtml(`<!doctype html><html>${html}</html>`, 'https://www.brightloom.example/')
  const found = detect(seen, technologyIndex()).filter(({ accounts }) => accounts.length > 0)
  return Object.fromEntries(found.map(({ technology, accounts }) => [technology.id, accounts.join(' ')]))
}

/** Install snippets as vendors print them, ids invented. */
describe('accounts that snippets hand out', () => {
  it.each([
    ['yandex-metrica', '12345678', `<script>ym(12345678, "init", {clickmap:true})</script>`],
    ['yandex-metrica', '23456789', `<script>w.yaCounter = new Ya.Metrika({id: 23456789, webvisor:true})</script>`],
    ['segment', 'a1b2c3d4e5f6g7h8i9j0', `<script>analytics.load("a1b2c3d4e5f6g7h8i9j0");analytics.page()</script>`],
    ['meta-pixel', '123456789012345', `<script>fbq('init', '123456789012345');fbq('track','PageView')</script>`],
    ['hotjar', '1234567', `<script>h._hjSettings={hjid:1234567,hjsv:6}</script>`],
    ['linkedin-insight', '123456', `<script>_linkedin_partner_id = "123456";</script>`],
    ['microsoft-clarity', 'a1b2c3d4e5', `<script>(function(c,l,a,r,i){})(window, document, "clarity", "script", "a1b2c3d4e5");</script>`],
    ['shopify', 'brightloom-eu', `<script>var Shopify = {};Shopify.shop = "brightloom-eu.myshopify.com";</script>`],
    ['top-mail-ru', '3123456', `<script>var _tmr = [];_tmr.push({id: "3123456", type: "pageView"})</script>`],
    ['intercom', 'ab12cd34', `<script>window.intercomSettings = { api_base: "https://api-iam.intercom.io", app_id: "ab12cd34" }</script>`],
    ['baidu-tongji', '0123456789abcdef0123456789abcdef', `<script src="https://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef"></script>`],
    ['vk-pixel', 'VK-RTRG-123456-aBcDe', `<script>VK.Retargeting.Init("VK-RTRG-123456-aBcDe")</script>`],
    ['google-analytics', 'UA-123456-1 G-AB12CD34', `<script>ga('create','UA-123456-1');gtag('config','G-AB12CD34')</script>`],
  ])('%s %s', async (id, account, html) => expect((await accounts(html))[id]).toBe(account)) // prettier-ignore

  it('are no numbers of other calls', async () => {
    expect(await accounts('<script>trim(12345678,1);load("a1b2c3d4e5f6g7h8i9j0");pbq("init","123456789012345")</script>')).toEqual({}) // prettier-ignore
  })

  it('cost linear time on hostile scripts', async () => {
    const { codesIn } = await import('../../lib/page/codes.ts')
    const hostile = `${'intercomSettings = {'.repeat(2000)}${'ym( '.repeat(2000)}${'"clarity" , '.repeat(1000)}`
    expect([...codesIn(hostile)]).toEqual([])
  })
})
