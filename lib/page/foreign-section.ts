import type { Page } from './page.ts'

/** Headings over the contacts of others: who hosts or made the site, which authority supervises. */
const OTHERS =
  /(?:^|[^\p{L}])(?:h[ée]bergeur|h[ée]bergement|(?:web)?hosting|hoster|webhoster|web host|host(?:ed)? by|hospedaje|hospedagem|alojamiento|alojamento|hostingu?|хостинг|webdesign|web design|website (?:by|design)|gestaltung|umsetzung|realisierung|konzeption|r[ée]alisation|conception|realizacja|wykonanie|desarrollo web|sviluppo|aufsichtsbeh[öo]rde|datenschutzbeh[öo]rde|supervisory authority|streitbeilegung|schlichtungsstelle|bildnachweis|credits|urząd ochrony|autorit[ée] de contr[ôo]le|m[ée]diateur|partners?|partnerzy|партн[её]ры|our clients|kunden|klienci|referenzen|references)(?:$|[^\p{L}])/iu

/** The line stands under a heading that speaks of another company. */
export function isOthersSection(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  if (heading < 0 || line - heading > 20) return false
  const { text } = page.lines[heading]!
  const zones = page.zone(page.lines[heading]!) === page.zone(page.lines[line]!)
  return zones && text.length < 80 && OTHERS.test(text)
}
