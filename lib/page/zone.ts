import type { Zone } from '../model/index.ts'
import { isNamed } from './named-tags.ts'

const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|mainnav|mainmenu|menu|megamenu|breadcrumbs?)(?:$|[\s_-])/
const FOOTER = /(?:^|[\s_-])(?:footer|site-footer|page-footer|colophon|copyright)(?:$|[\s_-])/
const DIALOG = /(?:^|\s)(?:cookie|consent|gdpr)[\w-]*/

/** Elements that are a zone of the page by themselves. */
const BY_TAG = new Map<string, Zone>([
  ['header', 'header'],
  ['nav', 'nav'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['dialog', 'dialog'],
  ['main', 'main'],
])

const BY_ROLE = new Map<string, Zone>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['main', 'main'],
])

/** Zones by id and class are asked once for each that a page uses: a template repeats its few names. */
export class Zones {
  private readonly byNames = new Map<string, Zone | undefined>()

  /** By role and tag first; id and class words only for what everybody names so. */
  of(tag: string, id: string, cls: string, role: string, isInsideSection: () => boolean): Zone | undefined {
    const byRole = BY_ROLE.get(role)
    if (byRole) return byRole
    if (isNamed(tag)) return id === '' && cls === '' ? undefined : known(this.byNames, `${id} ${cls}`)
    const zone = BY_TAG.get(tag)
    // A header or footer of an article or a card is not the page's.
    if ((zone === 'header' || zone === 'footer') && isInsideSection()) return undefined
    return zone
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
