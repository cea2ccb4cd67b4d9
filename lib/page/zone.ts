import type { Zone } from '../model/index.ts'
import type { DomReader } from './dom.ts'
import type { Notable } from './notable.ts'
import type { Kind } from './tags.ts'

const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|mainnav|mainmenu|menu|megamenu|breadcrumbs?)(?:$|[\s_-])/
const FOOTER = /(?:^|[\s_-])(?:footer|site-footer|page-footer|colophon|copyright)(?:$|[\s_-])/
const DIALOG = /(?:^|\s)(?:cookie|consent|gdpr)[\w-]*/

/** Zones by id and class, asked once for each that a page uses: a template repeats its few names. */
export class Zones {
  /** By class, of elements without an id: joining the two costs more than looking one of them up. */
  private readonly byClass = new Map<string, Zone | undefined>()
  private readonly byNames = new Map<string, Zone | undefined>()

  constructor(
    private readonly dom: DomReader,
    private readonly notable: Notable,
  ) {}

  /** By role and element first; class and id words only for what everybody names so. */
  of(element: Element, { zone, isNamed }: Kind, cls: string): Zone | undefined {
    const role = this.notable.roles?.get(element)
    if (role) return role
    if (isNamed) {
      const { id } = element
      if (id) return known(this.byNames, `${id} ${cls}`)
      return cls === '' ? undefined : known(this.byClass, cls)
    }
    // A header or footer of an article or a card is not the page's.
    if ((zone === 'header' || zone === 'footer') && this.isInsideSection(element)) return undefined
    return zone
  }

  private isInsideSection(element: Element): boolean {
    for (let up = this.dom.parentOf(element); up && up.nodeType === 1; up = this.dom.parentOf(up)) {
      const tag = this.dom.tagOf(up as Element)
      if (tag === 'article' || tag === 'section' || tag === 'li' || tag === 'main') return true
    }
    return false
  }
}

function known(zones: Map<string, Zone | undefined>, names: string): Zone | undefined {
  let zone = zones.get(names)
  if (zone === undefined && !zones.has(names)) {
    zone = zoneNamed(names.toLowerCase())
    zones.set(names, zone)
  }
  return zone
}

function zoneNamed(names: string): Zone | undefined {
  if (NAV.test(names)) return 'nav'
  if (FOOTER.test(names)) return 'footer'
  return DIALOG.test(names) ? 'dialog' : undefined
}
