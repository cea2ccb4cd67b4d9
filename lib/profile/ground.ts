import type { FieldId } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { isOfEveryPage } from './contradiction.ts'
import { sitesOf } from './identity.ts'

/** What the survivorship rules need besides the claims. */
export interface Ground {
  /** When each page was last read (ISO), by its address without fragment. */
  readonly lastRead: ReadonlyMap<string, string>
  /** Whether the page at an address is the company's own. */
  readonly isOwn: (url: string) => boolean
}

/** The ground of one profile. Caches `isOwn` per address, since a page has many claims. */
export function groundOf(
  domains: readonly string[],
  pages: readonly { readonly url: string; readonly lastAt: string }[],
): Ground {
  const known = new Map<string, boolean>()
  return {
    lastRead: new Map(pages.map(({ url, lastAt }) => [url, lastAt])),
    isOwn: (url) => {
      const told = known.get(url) ?? sitesOf(hostOf(url), domains).length > 0
      known.set(url, told)
      return told
    },
  }
}

/** How far a page is the company's own, 0 to 2: see `Candidate.own`. */
export function ownness(field: FieldId, url: string, { isOwn }: Ground): number {
  if (!isOwn(url)) return 0
  return isOfEveryPage(field) && HOME.test(url) ? 2 : 1
}

const HOME = /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?(?:[?#]|$)/i
