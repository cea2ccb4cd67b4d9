import type { Observation, Technology } from '../model/index.ts'
import { addressOf } from './address.ts'
import type { Hit } from './hit.ts'
import type { TechnologyIndex } from './match.ts'
import { isCalledOwn } from './own-link.ts'

interface CornerLink {
  readonly hits: readonly Hit[]
  readonly href: string
  /** The link's words say that the corner is the company's, and it is the only one at that vendor: a list of friends' jobs is not. */
  readonly isCalledOwn: (hit: Hit) => boolean
}

/** The page's links to customers' corners at vendors. */
export function linksToCorners(seen: Observation, index: TechnologyIndex): CornerLink[] {
  const links: CornerLink[] = []
  const corners = new Map<Technology, Set<string>>()
  for (const { href, text, block } of seen.anchors) {
    const address = href.startsWith('http') ? addressOf(href) : undefined
    const hits = address ? index.corner(address, ['link']) : []
    if (hits.length === 0) continue
    for (const { technology, account } of hits)
      corners.set(technology, (corners.get(technology) ?? new Set()).add(account))
    links.push({
      hits,
      href,
      isCalledOwn: ({ technology }) =>
        corners.get(technology)!.size === 1 &&
        isCalledOwn(technology, text, seen.blocks[block]?.zone, index.services),
    })
  }
  return links
}
