import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inventedPage } from '../bench/kit/invented-page.mjs'
import { builtExtension } from '../house/built.ts'
import { watchScripts } from '../soak/kit/updates.mjs'
import { launch } from './browser.mjs'
import { servePages } from './page-server.mjs'

/** Real-world pages: growing, navigating in place, in shadow roots, in legacy encodings, or very long. */
let server: Awaited<ReturnType<typeof servePages>>
let extension: string
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  extension = await builtExtension()
  server = await servePages((address) => PAGES[address])
}, 180_000)
afterAll(() => server.close())
beforeEach(async () => {
  browser = await launch(extension, { resolve: [`MAP *.example:80 127.0.0.1:${server.port}`] })
})
afterEach(() => browser.close().catch(() => undefined))

const card = (name: string, title: string) => `<li><h3>${name}</h3><p>${title}</p></li>`
const team = (cards: string) => `<h2>Our team</h2><ul class="team">${cards}</ul>`
const FIRST = card('Alva Birkeland', 'Chief Executive Officer') + card('Bruno Eisenhuth', 'Sales Director')

function site(name: string, main: string, script = '', head = '<meta charset="utf-8">'): string {
  return `<!doctype html><html lang="en"><head>${head}<title>${name}</title><meta property="og:site_name" content="${name}"></head>
<body><header><h1>${name}</h1></header><main>${main}</main><footer>© 2026 ${name} Ltd</footer>${script && `<script>${script}</script>`}</body></html>`
}

/** Text in a legacy encoding, derived from the browser's own decoder. */
function encoded(text: string, encoding: string): Uint8Array {
  const codes = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let high = 0x80; high < 0x100; high += 1) {
    codes.set(decoder.decode(Uint8Array.of(high)), [high])
    if (encoding === 'gbk')
      for (let low = 0x40; low < 0xff; low += 1)
        codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : codes.get(letter)!)),
  )
}

const GBK = `<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>北辰泵业有限公司</title></head><body><table><tr><td><font size="5">北辰泵业有限公司</font></td></tr><tr><td>董事长 赵建国</td></tr><tr><td>总经理 李志强</td></tr><tr><td>地址：上海市浦东新区张江路100号</td></tr><tr><td>电话：021-55550123</td></tr></table></body></html>`
const CYRILLIC = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>ООО «Северный насос»</title></head><body><table><tr><td><b>Руководство</b></td></tr><tr><td>Генеральный директор: Ковалёв Артём Сергеевич</td></tr><tr><td>Главный бухгалтер: Лебедева Ольга Павловна</td></tr></table></body></html>`

const PAGES: Record<string, { body: string | Uint8Array; type?: string }> = {
  'www.late-tools.example/': {
    body: site(
      'Late Tools',
      team(FIRST),
      `addEventListener('go', () => setTimeout(() => document.querySelector('.team').insertAdjacentHTML('beforeend', ${JSON.stringify(card('Cilia Dombrowsky', 'Chief Financial Officer') + card('Dagny Abendroth', 'Head of Procurement'))}), 2500))`,
    ),
  },
  'www.router-works.example/': {
    body: site(
      'Router Works',
      team(FIRST),
      `addEventListener('go', () => { history.pushState({}, '', '/people/board'); document.title = 'Board'; document.querySelector('main').innerHTML = ${JSON.stringify(team(card('Edvin Birkeland', 'Chief Technology Officer') + card('Freja Eisenhuth', 'Head of Logistics')))} })`,
    ),
  },
  'www.shadow-mills.example/': {
    body: site(
      'Shadow Mills',
      '<div id="open"></div><div id="closed"></div>',
      `document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(team(FIRST))};
document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(team(card('Gregor Abendroth', 'Chief Information Officer')))}`,
    ),
  },
  'www.beichen-pumps.example/': { body: encoded(GBK, 'gbk'), type: 'text/html' },
  'www.sever-nasos.example/': {
    body: encoded(CYRILLIC, 'windows-1251'),
    type: 'text/html; charset=utf-8-oops',
  },
  'www.long-lists.example/': { body: inventedPage(100_000, 'Long Lists') },
  'www.written-anew.example/': { body: site('Written Anew', team(FIRST) + '<p>filler</p>'.repeat(20_000)) },
  'www.frameset-iron.example/': {
    body: '<html><head><title>Frameset Iron</title></head><frameset cols="30%,*"><frame src="/menu.html"><frame src="/people.html" name="main"></frameset></html>',
  },
  'www.frameset-iron.example/menu.html': {
    body: '<body><a href="/board.html" target="main">Board</a></body>',
  },
  'www.frameset-iron.example/people.html': { body: site('Frameset Iron', team(FIRST)) },
  'www.frameset-iron.example/board.html': {
    body: site(
      'Frameset Iron',
      team(card('Edvin Birkeland', 'Chief Technology Officer') + card('Freja Eisenhuth', 'Board Member')),
    ),
  },
  'www.mixed-frames.example/': {
    body: site(
      'Mixed Frames',
      '<p>Mixed Frames makes doors.</p>' +
        '<iframe src="/people.html" width="600" height="400"></iframe>' +
        '<iframe src="/people-unseen.html" width="600" height="400" style="display:none"></iframe>' +
        '<iframe src="/login.html" width="600" height="400"></iframe>' +
        '<iframe src="http://www.other-firm.example/" width="600" height="400"></iframe>',
    ),
  },
  'www.mixed-frames.example/people.html': { body: site('Mixed Frames', team(FIRST)) },
  'www.mixed-frames.example/people-unseen.html': {
    body: site('Mixed Frames', team(card('Gregor Abendroth', 'Chief Information Officer'))),
  },
  'www.mixed-frames.example/login.html': {
    body: site(
      'Mixed Frames',
      '<input type="password">' + team(card('Jolanta Birkeland', 'Chief Operating Officer')),
    ),
  },
  'www.other-firm.example/': {
    body: site('Other Firm', team(card('Ivo Dombrowsky', 'Chief Executive Officer'))),
  },
}

const thisPage = (panel: Page) => panel.getByRole('region', { name: 'This page', exact: true })
const person = (panel: Page, name: string) => thisPage(panel).getByText(name, { exact: true })
const add = (panel: Page) => panel.getByRole('button', { name: 'Add to profile' })

async function read(address: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.context.newPage()
  await page.goto(`http://${address}`)
  await browser.triggerAction(page)
  return { page, panel: await browser.panelPage() }
}

describe('a page that changes', () => {
  it('offers what appears seconds later, and adds it with one click', async () => {
    const { page, panel } = await read('www.late-tools.example/')
    await person(panel, 'Alva Birkeland').first().waitFor()
    await page.evaluate(() => dispatchEvent(new Event('go')))
    await add(panel).click()
    await panel
      .getByText(/^Added to/)
      .first()
      .waitFor()
    await thisPage(panel)
      .getByText(/values? appeared after the page had loaded/)
      .waitFor()
    await thisPage(panel)
      .getByText(/has a profile\. \d+ new values? here/)
      .waitFor()
    await person(panel, 'Cilia Dombrowsky').first().waitFor()
    await add(panel).click()
    await thisPage(panel)
      .getByText(/Everything here is already/)
      .waitFor()
    const profile = panel.getByRole('region', { name: 'Profile', exact: true })
    for (const name of ['Alva Birkeland', 'Cilia Dombrowsky'])
      await profile.getByText(name, { exact: true }).first().waitFor()
  })

  it('shows the new view after in-page navigation, and files nothing of the old one under it', async () => {
    const { page, panel } = await read('www.router-works.example/')
    await person(panel, 'Alva Birkeland').first().waitFor()
    await page.evaluate(() => dispatchEvent(new Event('go')))
    await person(panel, 'Edvin Birkeland').first().waitFor()
    expect(await person(panel, 'Alva Birkeland').count()).toBe(0)
    await add(panel).click()
    await panel
      .getByText(/^Added to/)
      .first()
      .waitFor()
    const profile = panel.getByRole('region', { name: 'Profile', exact: true })
    await profile.getByText('Edvin Birkeland', { exact: true }).first().waitFor()
    expect(await profile.getByText('Alva Birkeland', { exact: true }).count()).toBe(0)
  })

  it('reads the new document if the old one is replaced during reading', async () => {
    const page = await browser.context.newPage()
    await page.goto('http://www.written-anew.example/')
    await browser.triggerAction(page)
    await page.evaluate(
      (html: string) => {
        document.open()
        document.write(html)
        document.close()
      },
      site(
        'Written Anew',
        team(card('Hanneke Birkeland', 'Chief Executive Officer') + card('Ivo Eisenhuth', 'Sales Director')),
      ),
    )
    const panel = await browser.panelPage()
    await person(panel, 'Hanneke Birkeland').first().waitFor()
    await expect.poll(() => person(panel, 'Alva Birkeland').count()).toBe(0)
  })
})

describe('a page built in an unusual way', () => {
  it('is read inside open shadow roots but not inside closed ones', async () => {
    const { panel } = await read('www.shadow-mills.example/')
    await person(panel, 'Alva Birkeland').first().waitFor()
    expect(await person(panel, 'Gregor Abendroth').count()).toBe(0)
  })

  it('is read in legacy encodings', async () => {
    const chinese = await read('www.beichen-pumps.example/')
    await person(chinese.panel, '李志强').first().waitFor()
    await chinese.page.close()
    const russian = await read('www.sever-nasos.example/')
    await person(russian.panel, 'Ковалёв Артём Сергеевич').first().waitFor()
  })

  it('with a hundred thousand nodes is read up to the budget and stays responsive', async () => {
    const page = await browser.context.newPage()
    await page.goto('http://www.long-lists.example/')
    // The page's ticks and our work share one thread: while it is blocked, no tick runs.
    await page.evaluate(() => {
      const ticks = { count: 0 }
      Object.assign(globalThis, { ticks })
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        ticks.count += 1
        channel.port2.postMessage(0)
      }
      channel.port2.postMessage(0)
    })
    const ticks = () =>
      page.evaluate(() => (globalThis as unknown as { ticks: { count: number } }).ticks.count)
    const before = await ticks()
    await browser.triggerAction(page)
    const panel = await browser.panelPage()
    await person(panel, 'Marta Reiss').first().waitFor({ timeout: 30_000 })
    expect((await ticks()) - before).toBeGreaterThan(20)
  })
})

describe('a page in frames', () => {
  const marked = (page: Page, frame: string) =>
    page
      .frames()
      .find((each) => each.url().endsWith(frame))!
      .evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)).join(''))

  it('has its same-origin frames read on request, with highlights and navigation inside them', async () => {
    const { page, panel } = await read('www.frameset-iron.example/')
    await panel.getByRole('button', { name: 'Read the frames too' }).click()
    await person(panel, 'Alva Birkeland').first().click()
    await expect.poll(() => marked(page, '/people.html')).toContain('Alva Birkeland')
    await page.frameLocator('frame >> nth=0').getByRole('link', { name: 'Board' }).click()
    await person(panel, 'Edvin Birkeland').first().waitFor()
    expect(await person(panel, 'Alva Birkeland').count()).toBe(0)
  })

  it('keeps cross-origin, hidden and password frames unread', async () => {
    const { panel } = await read('www.mixed-frames.example/')
    await thisPage(panel).getByText('Part of this page is in a frame of its own').waitFor()
    expect(await person(panel, 'Alva Birkeland').count()).toBe(0)
    await panel.getByRole('button', { name: 'Read the frames too' }).click()
    await person(panel, 'Alva Birkeland').first().waitFor()
    for (const name of ['Gregor Abendroth', 'Jolanta Birkeland', 'Ivo Dombrowsky'])
      expect(await person(panel, name).count(), name).toBe(0)
  })
})

describe('an orphaned content script', () => {
  it('falls silent, and touches the page no more', async () => {
    const { page, panel } = await read('www.late-tools.example/')
    await person(panel, 'Alva Birkeland').first().waitFor()
    // In every world of the page, including ours.
    const problems: string[] = []
    const session = await browser.context.newCDPSession(page)
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }: { exceptionDetails: { text: string } }) =>
      problems.push(exceptionDetails.text),
    )
    session.on('Runtime.consoleAPICalled', ({ type }: { type: string }) => problems.push(type))
    await session.send('Runtime.enable')
    const { errors, scripts } = await watchScripts(browser, page)
    const active = async () => (await scripts()).filter((script) => script.active).length
    expect(await active()).toBe(1)
    const extensionPage = await browser.openOwn('workspace.html')
    await extensionPage
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined)
    await page.bringToFront()
    await page.evaluate(() => {
      dispatchEvent(new Event('go'))
      history.pushState({}, '', '/elsewhere')
    })
    await page.getByText('Dagny Abendroth').waitFor()
    await expect.poll(active, { timeout: 30_000 }).toBe(0) // Stopped: of its timers and observers none is left.
    expect([...problems, ...errors]).toEqual([])
    expect(await page.title()).toBe('Late Tools')
  })
})
