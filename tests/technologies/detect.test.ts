import { describe, expect, it } from 'vitest'
import { detect } from '../../lib/technologies/detect.ts'
import { technologyIndex } from '../../lib/technologies/shelf.ts'
import { observeHtml } from '../reading/observe-html.ts'

const HOME = 'https://www.brightloom.example/about'

async function read(html: string, url = HOME) {
  const found = detect(await observeHtml(`<!doctype html><html>${html}</html>`, url), technologyIndex())
  return new Map(found.map((detection) => [detection.technology.id, detection]))
}

describe('what a page uses', () => {
  it('is certain by the customer’s own id', async () => {
    const hubspot = (await read('<script src="https://js.hs-scripts.com/12345678.js"></script>')).get(
      'hubspot',
    )
    expect(hubspot).toMatchObject({ certainty: 'structured', accounts: ['12345678'] })
    expect(hubspot!.confidence).toBeGreaterThan(0.9)
    expect(hubspot!.proof).toBe('https://js.hs-scripts.com/12345678.js')
  })

  it('is inferred by one kind of clue, however often it stands there', async () => {
    const five =
      '<script src="https://fast.wistia.com/a.js"></script><link rel=stylesheet href="https://fast.wistia.com/b.css">'
    const wistia = (await read(five)).get('wistia')
    expect(wistia?.certainty).toBe('inferred')
    expect(wistia?.confidence).toBeLessThan(0.9)
  })

  it('is certain by two independent kinds', async () => {
    const found = await read(
      '<script>window._hjSettings={hjid:1}</script><script src="https://static.hotjar.com/c/x.js"></script>',
    )
    expect(found.get('hotjar')?.certainty).toBe('structured')
  })

  it('counts a script that waits for consent', async () => {
    const found = await read(
      '<script type="text/plain" data-src="https://widget.intercom.io/widget/ab12cd34"></script>',
    )
    expect(found.get('intercom')).toMatchObject({ certainty: 'structured', accounts: ['ab12cd34'] })
  })

  it('reads account codes of inline tags', async () => {
    const found = await read("<script>gtag('config','G-AB12CD34');load('GTM-AB12CD')</script>")
    expect(found.get('google-analytics')).toMatchObject({ certainty: 'structured', accounts: ['G-AB12CD34'] })
    expect(found.get('google-tag-manager')?.accounts).toEqual(['GTM-AB12CD'])
  })

  it('believes a generator', async () => {
    const found = await read('<meta name="generator" content="TYPO3 CMS">')
    expect(found.get('typo3')?.certainty).toBe('structured')
  })

  it('takes an announced host for less than a running one', async () => {
    const found = await read('<link rel=preconnect href="https://js.stripe.com">')
    expect(found.get('stripe')!.confidence).toBeLessThan(0.75)
  })
})

describe('what a page only names', () => {
  it.each([
    ['a word', '<p>We integrate with HubSpot, Salesforce, Intercom and Zendesk.</p>'],
    [
      'a link to a vendor',
      '<a href="https://www.hubspot.com/products">HubSpot</a> <a href="https://www.zendesk.com/">Zendesk</a>',
    ],
    ['a logo', '<img src="/img/hubspot-logo.png" alt="HubSpot"> <img src="/img/segment.svg" alt="Segment">'],
    ['a parameter', '<script src="/load.js?lib=jquery.js&to=https://js.stripe.com/v3/"></script>'],
    ['a host in a path', '<script src="https://proxy.brightloom.example/js.stripe.com/v3.js"></script>'],
    ['a host that begins alike', '<script src="https://js.stripe.com.lookalike.example/v3.js"></script>'],
    [
      'a file that contains a name',
      '<script src="/js/linkid.js"></script><script src="/js/vuebook-reactor.js"></script>',
    ],
    ['another site’s pictures', '<img src="https://other.example/wp-content/uploads/a.png">'],
    ['an extension’s script', '<script src="chrome-extension://abcdef/react.js"></script>'],
    [
      'a case study',
      '<h1>How Acme uses Marketo</h1><p>Acme moved from Pardot to Marketo and loves Snowflake.</p>',
    ],
  ])('is not used: %s', async (_, html) => {
    expect([...(await read(html)).keys()]).toEqual([])
  })

  it('is not used by its own vendor', async () => {
    const html =
      '<script src="https://js.hs-scripts.com/53.js"></script><meta name=generator content=HubSpot>'
    expect((await read(html, 'https://www.hubspot.com/company/management')).has('hubspot')).toBe(false)
  })
})

describe('a corner at a vendor', () => {
  it('is use when it bears the company’s name', async () => {
    const found = await read('<a href="https://boards.greenhouse.io/brightloom">Jobs</a>')
    expect(found.get('greenhouse')).toMatchObject({ certainty: 'structured', accounts: ['brightloom'] })
    expect(found.get('greenhouse')!.confidence).toBeGreaterThanOrEqual(0.75)
  })

  it('is only offered when it bears another name', async () => {
    const found = await read('<a href="https://boards.greenhouse.io/otherfirm">Jobs at a friend</a>')
    expect(found.get('greenhouse')!.confidence).toBeLessThan(0.75)
    expect(found.get('greenhouse')!.certainty).toBe('inferred')
  })

  it('makes the page its customer’s, and the rest of the machinery the vendor’s', async () => {
    const html = '<script src="https://cdn.segment.com/next/x.js"></script>'
    const found = await read(html, 'https://brightloom.zendesk.com/hc/en-us')
    expect(found.get('zendesk')).toMatchObject({ certainty: 'structured', accounts: ['brightloom'] })
    expect(found.has('segment')).toBe(false)
  })

  it('is not a vendor’s own page there', async () => {
    expect((await read('<a href="https://support.zendesk.com/hc">Help</a>')).has('zendesk')).toBe(false)
    expect((await read('<a href="https://jobs.lever.co/">Lever</a>')).has('lever')).toBe(false)
  })
})

describe('a vendor’s host that no signal names', () => {
  it('is use where something runs from it', async () => {
    const found = await read('<script src="https://eu7.callpage.io/build/x.js"></script>')
    expect(found.get('callpage')?.confidence).toBeGreaterThanOrEqual(0.75)
  })

  it.each([
    ['a link', '<a href="https://eu7.callpage.io/build/x">CallPage</a>'],
    ['a picture', '<img src="https://eu7.callpage.io/badge.png">'],
    ['the vendor’s website', '<iframe src="https://www.callpage.io/demo"></iframe>'],
    ['a host that ends alike', '<script src="https://notcallpage.io/x.js"></script>'],
    ['an address in a text', '<script>track("https://eu7.callpage.io/blog/post")</script>'],
  ])('is not %s', async (_, html) => expect([...(await read(html)).keys()]).toEqual([]))
})

describe('a cloud', () => {
  it('that serves a vendor’s script is the vendor’s', async () => {
    const found = await read('<script src="https://d3bo67muzbfgtl.cloudfront.net/edrone_2_0.js"></script>')
    expect([...found.keys()]).toEqual(['edrone'])
  })

  it('that serves a library is the site’s', async () => {
    const found = await read('<script src="https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/js/bootstrap.min.js"></script>') // prettier-ignore
    expect(found.size).toBe(2)
  })
})
