import type { Page } from '../../page/page.ts'
import { registrableDomain } from '../../text/domain.ts'
import { foldKey } from '../../text/fold.ts'

/** Whether a printed company name is the one whose page this is, by the host's name and the site's own. */
export interface OwnCompany {
  isOwn(name: string): boolean
  /** The text mentions it. */
  isMentionedIn(text: string): boolean
}

export function ownCompany(page: Page): OwnCompany {
  const label = foldKey(registrableDomain(page.seen.url).split('.')[0] ?? '').replace(/ /g, '')
  const site = foldKey(page.meta('og:site_name', 'application-name'))
  const names = [label, site.replace(/ /g, '')].filter((name) => name.length >= 3)
  const words = new Set([...site.split(' '), label].filter((word) => word.length >= 4))
  const isOwn = (name: string) => {
    const folded = foldKey(name)
    const compact = folded.replace(/ /g, '')
    if (compact.length < 2) return false
    if (names.some((own) => compact.includes(own) || (compact.length >= 4 && own.includes(compact))))
      return true
    return folded.split(' ').some((word) => word.length >= 4 && (words.has(word) || label.startsWith(word)))
  }
  return {
    isOwn,
    isMentionedIn: (text) => {
      const compact = foldKey(text).replace(/ /g, '')
      return names.some((own) => compact.includes(own))
    },
  }
}

const OF =
  /^\s*,?\s*(?:of|at|from|with|bei|der|des|von|vom|chez|de la|de l'|du|de|del|della|di|da|do|presso|en|w|we|bij|van|@|в|компании|ООО|АО|شرکت|شركة)\s+(?:the\s+|la\s+|le\s+|die\s+)?((?:[«"“]?\p{Lu}[\p{L}\p{N}&.'’»"”-]*\s*){1,6})/u
const APPOSITION = /^\s*,\s+((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s*){1,5})/u

/** The company named right after a title: "of ORG", "bei ORG", ", ORG". Undefined where none is named. */
export function companyAfter(text: string): string | undefined {
  const found = OF.exec(text) ?? APPOSITION.exec(text)
  return found?.[1]?.trim().replace(/[.,]+$/, '') || undefined
}
