import { describe, expect, it } from 'vitest'
import { detect } from '../../lib/technologies/detect.ts'
import { technologyIndex } from '../../lib/technologies/shelf.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function shown(html: string): Promise<string[]> {
  const seen = await observeHtml(`<!doctype html><html>${html}</html>`, 'https://www.brightloom.example/')
  return detect(seen, technologyIndex())
    .filter(({ confidence }) => confidence >= 0.75)
    .map(({ technology }) => technology.id)
}

/** Ways in which a page names what it runs without an address in `src`. */
describe('a clue that is not where it usually stands', () => {
  it.each([
    ['vimeo', '<iframe data-lazy-src="https://player.vimeo.com/video/812345678"></iframe>'],
    ['trustpilot', '<script data-rocket-src="//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js"></script>'],
    ['calendly', '<div class="calendly-inline-widget" data-url="https://calendly.com/brightloom/intro"></div>'],
    ['roistat', `<script>(function(w,d,s,h){w.roistatHost=h})(window,document,'script','cloud.roistat.com')</script>`],
    ['responsetap', `<script>s.src = "https://static-ssl" + ".responsetap.com/static/scripts/rTapTrack.min.js"</script>`],
    ['klaviyo', `<script>var urls = ["https:\\/\\/static.klaviyo.com\\/onsite\\/js\\/klaviyo.js?company_id=XyZ123"]</script>`],
    ['sentry', `<script>Sentry.init({dsn: "https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@errors.brightloom.example/4"})</script>`],
    ['yoast', '<head><!-- This site is optimized with the Yoast SEO plugin v23.5 --></head>'],
    ['wordpress', '<head><link rel="https://api.w.org/" href="/content-api/"><style id="global-styles-inline-css"></style></head>'],
    ['whatsapp-chat', '<a href="https://wa.me/34600000000">Write to us</a>'],
    ['successfactors', '<a href="https://career5.successfactors.eu/career?company=brightloom">Jobs</a>'],
  ])('is %s', async (id, html) => expect(await shown(html)).toContain(id)) // prettier-ignore

  it.each([
    ['a tag that is commented out', '<head><!-- <script src="https://static.hotjar.com/c/hotjar-1.js"></script> --></head>'],
    ['a comment that names it further on', '<head><!-- Removed: This site is optimized with the Yoast SEO plugin --></head>'],
    ['the consent attribute that many platforms share', '<script type="text/plain" data-cookieconsent="marketing"></script>'],
    ['the TCF cookie’s name in a script', '<script>read("euconsent-v2")</script>'],
    ['a picture from somebody’s cloud', '<img src="https://d2h1bfu6zrdxog.cloudfront.net/photo.png">'],
    ['a plain variable', '<script>var heap = {}; let drift = 1</script>'],
    ['a policy that would let it in', '<meta http-equiv="Content-Security-Policy" content="script-src https://static.hotjar.com https://*.intercom.io">'],
    ['a year in a path', '<a href="https://hh.ru/employer/2024">2024</a>'],
  ])('is not %s', async (_, html) => expect(await shown(html)).toEqual([])) // prettier-ignore

  it('is no Matomo where the fork that keeps its cookies runs', async () => {
    const seen = await observeHtml('<script src="https://brightloom.containers.piwik.pro/a1.js"></script>', 'https://www.brightloom.example/') // prettier-ignore
    const found = detect({ ...seen, cookies: ['_pk_id.1.a1b2'] }, technologyIndex())
    expect(found.map(({ technology }) => technology.id)).toEqual(['piwik-pro'])
  })

  it('is a header that only this vendor sends', async () => {
    const seen = await observeHtml('<h1>Pumps</h1>', 'https://www.brightloom.example/')
    const headers = [{ name: 'x-typo3-parsetime', content: '' }, { name: 'server', content: 'ArvanCloud' }] // prettier-ignore
    const found = detect({ ...seen, headers }, technologyIndex())
    expect(found.map(({ technology }) => technology.id).sort()).toEqual(['arvancloud', 'typo3'])
  })
})
