import type { Page } from '../page/page.ts'

/** Files of the site that tell more than its pages do and that no link leads to: asked for with the pages that the rep chose. */
export function siteFilesOf(page: Page): string[] {
  if (!page.url.protocol.startsWith('http')) return []
  const manifest = page.seen.links.find(
    ({ rel, href }) =>
      rel.split(' ').includes('manifest') && URL.canParse(href) && new URL(href).origin === page.url.origin,
  )
  return [new URL('/.well-known/security.txt', page.url).href, ...(manifest ? [manifest.href] : [])]
}
