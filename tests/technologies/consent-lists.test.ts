import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../lib/model/index.ts'
import { observe } from '../page/observe.ts'
import { read as readPage } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

const HOME = 'https://www.brightloom.example/'

function listed(seen: Observation) {
  const found = readPage(seen, knowledgeForTests(seen)).findings.filter(
    ({ extractor, field }) => field === 'company.technology' && extractor === 'consent-lists',
  )
  return found.map(({ value, confidence }) => `${value}${confidence >= 0.75 ? '' : '?'}`).sort()
}

const read = async (html: string) =>
  listed(
    await observeHtml(`<!doctype html><html lang="en"><body><h1>Brightloom</h1>${html}</body></html>`, HOME),
  )

/** What platforms render, as their own style sheets and scripts build it; the services are chosen freely. */
const RENDERED: readonly (readonly [platform: string, html: string, expected: readonly string[]])[] = [
  [
    'OneTrust',
    `<div id="onetrust-consent-sdk"><div id="onetrust-pc-sdk" class="otPcCenter ot-hide" role="dialog" style="display:none"><h2>Cookie List</h2>
     <ul id="ot-host-lst"><li class="ot-host-item"><h3 class="ot-host-name">hotjar.com</h3><div class="ot-host-opt"><div class="ot-host-info"><div>Name</div><div>_hjSession_123</div></div></div></li>
     <li class="ot-host-item"><h3 class="ot-host-name">hubspot.com</h3></li><li class="ot-host-item"><h3 class="ot-host-name">www.brightloom.example</h3></li></ul></div></div>`,
    ['Hotjar', 'HubSpot'],
  ],
  [
    'Cookiebot',
    `<div id="CybotCookiebotDialog" class="CybotCookiebotDialogActive" style="display:none"><div class="CybotCookiebotDialogDetailBodyContentCookieContainerTypes">
     <div class="CybotCookiebotDialogDetailBodyContentCookieGroup"><a class="CybotCookiebotDialogCollapsed">Zendesk<div class="CybotCookiebotDialogDetailBodyContentCookieInfoCount">2</div></a>
     <div class="CybotCookiebotDialogDetailBodyContentCookieInfo"><strong>__zlcmid</strong><span>Keeps the chat's visitor across visits.</span></div></div>
     <div class="CybotCookiebotDialogDetailBodyContentCookieGroup"><a>Intercom 3</a></div></div></div>`,
    ['Intercom?', 'Zendesk'],
  ],
  [
    'Didomi',
    `<div id="didomi-host"><div class="didomi-popup-container" role="dialog"><p>We and our partners use cookies.</p><div class="didomi-consent-popup-vendors"><div class="didomi-components-accordion"><label class="didomi-vendor-name">Criteo</label></div><label class="didomi-vendor-name">Nobody Known BV</label></div></div></div>`,
    ['Criteo?'],
  ],
  [
    'CookieYes',
    `<div class="cky-modal"><div class="cky-preference-center"><div class="cky-audit-table"><ul class="cky-cookie-des-table"><li><div>Cookie</div><div>hubspotutk</div></li><li><div>Duration</div><div>6 months</div></li></ul><ul class="cky-cookie-des-table"><li><div>Cookie</div><div>_clck</div></li></ul></div></div></div>`,
    ['HubSpot', 'Microsoft Clarity'],
  ],
  [
    'Complianz',
    `<div class="cmplz-document"><h3>Cookies</h3><details class="cmplz-dropdown cmplz-service-desc"><summary class="cmplz-service-header"><h3>Hotjar</h3><p>Statistics</p></summary><div class="cookies-per-purpose"><div class="name"><h4>Name</h4></div><div class="name">_hjSessionUser_55</div></div></details></div>`,
    ['Hotjar'],
  ],
  [
    'Klaro',
    `<div id="klaro"><div class="klaro"><div class="cookie-modal"><ul class="cm-services"><li class="cm-service"><span class="cm-list-title">Matomo</span></li><li class="cm-service"><span class="cm-list-title">Intercom</span></li></ul></div></div></div>`,
    ['Intercom?', 'Matomo?'],
  ],
  [
    'a dialog of its own make',
    `<div class="overlay" role="dialog"><h2>Diese Website verwendet Cookies</h2><table><tr><td>_pk_id.1.a2f3</td><td>Statistik</td></tr></table></div>`,
    ['Matomo'],
  ],
  [
    'Borlabs',
    `<div id="BorlabsCookieBox" class="BorlabsCookie"><div class="cookie-preference"><table><tr><th>Name</th><td>Google Tag Manager</td></tr><tr><th>Cookie Name</th><td>_ga,_gat,_gid</td></tr></table></div></div>`,
    ['Google Analytics', 'Google Tag Manager?'],
  ],
  [
    'tarteaucitron',
    `<div id="tarteaucitronRoot" class="tarteaucitron-display-block"><div id="tarteaucitronServices"><ul class="tarteaucitronLine"><li><span class="tarteaucitronH3">Matomo</span></li></ul></div></div>`,
    ['Matomo?'],
  ],
]

describe('what a consent platform rendered', () => {
  it.each(RENDERED)('is read of %s', async (_, html, expected) => {
    expect(await read(html)).toEqual(expected)
  })

  it('is read in a shadow root', async () => {
    const { window } = new JSDOM(
      '<!doctype html><html lang="en"><body><h1>Brightloom</h1><div id="usercentrics-root"></div></body></html>',
      { url: HOME },
    )
    const root = window.document.querySelector('#usercentrics-root')!.attachShadow({ mode: 'open' })
    const parsed = new window.DOMParser().parseFromString(
      '<div role="dialog"><h1>Privacy settings</h1><p>This site uses cookies.</p><div>Hotjar</div><ul><li>_hjFirstSeen</li></ul><div>Intercom</div></div>',
      'text/html',
    )
    root.append(...parsed.body.children)
    const seen = await observe(window.document, HOME)
    window.close()
    expect(listed(seen)).toEqual(['Hotjar', 'Intercom?'])
  })

  it('says nothing by the names of a whole trade', async () => {
    const names = Array.from({ length: 400 }, (_, at) => `<li>Vendor ${at} B.V.</li>`).join('')
    const list = `<div class="qc-cmp2-container"><ul>${names}<li>Criteo</li><li>Hotjar</li><li>_hjSession_1</li></ul></div>`
    expect(await read(list)).toEqual(['Hotjar'])
  })

  it.each([
    [
      'a dialog about something else',
      '<div role="dialog"><h2>Our partners</h2><ul><li>Intercom</li></ul></div>',
    ],
    [
      'prose in a banner',
      '<div class="cky-consent-bar">We use cookies of Hotjar, HubSpot and others to see what you read.</div>',
    ],
    ['a list outside', '<p>We use cookies.</p><ul><li>Hotjar</li><li>Intercom</li></ul>'],
    [
      'the site’s own cookie',
      '<div class="cky-modal"><li>session</li><li>lang</li><li>brightloom_cart</li></div>',
    ],
    ['the site’s own host', '<div class="ot-sdk"><h3>www.brightloom.example</h3></div>'],
  ])('is not %s', async (_, html) => {
    expect(await read(html)).toEqual([])
  })
})
