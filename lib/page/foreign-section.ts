import type { Page } from './page.ts'

/** Headings over the contacts of others: who hosts or made the site, which authority supervises. */
const OTHERS =
  /(?:^|[^\p{L}])(?:h[ée]bergeur|h[ée]bergement|(?:web)?hosting|hoster|webhoster|web host|host(?:ed)? by|hospedaje|hospedagem|alojamiento|alojamento|hostingu?|хостинг|webdesign|web design|website (?:by|design)|gestaltung|umsetzung|realisierung|konzeption|r[ée]alisation|conception|realizacja|wykonanie|desarrollo web|sviluppo|aufsichtsbeh[öo]rde|datenschutzbeh[öo]rde|supervisory authority|streitbeilegung|(?:verbraucher)?schlichtung(?:sstelle)?|bildnachweis|credits|urząd ochrony|autorit[ée] de contr[ôo]le|m[ée]diateur|partners?|partnerzy|партн[её]ры|our clients|kunden|klienci|referenzen|references)(?:$|[^\p{L}])/iu

/** Before the contacts of others in the same paragraph: who made the site, who stands behind a partnership. */
const LABEL =
  /^(?:(?:konzept|design|gestaltung|umsetzung|realisierung|programmierung|webdesign|entwicklung|technische umsetzung|texte?|fotos?|bilder)(?:\s?(?:,|&|und|\/)\s?\p{L}+){0,2}|(?:verbraucher)?schlichtung(?:sstelle)?|aufsichtsbeh[öo]rde|pers[öo]nlich haftende\p{L}{0,2} gesellschafter\p{L}{0,2}|komplement[äa]r\p{L}{0,2}|h[ée]bergeur|h[ée]berg[ée] par|hosting|hoster|hosted by|web ?design|website by|site (?:by|cr[ée][ée] par)|conception(?: et r[ée]alisation)?|r[ée]alisation|cr[ée]dits?|realizacja|wykonanie|hosting i wsparcie|diseño(?: web)?|desarrollo(?: web)?|desenvolvimento|alojamento|sviluppo|realizzazione|хостинг|разработка(?: сайта)?|ontwerp|طراحی سایت|تصميم الموقع)\s?[:：]/iu
const LABEL_LINES = 4

/** The line stands under a heading or a label that speaks of another company. */
export function isOthersSection(page: Page, line: number): boolean {
  return isOthersParagraph(page, line) || isUnderOthersHeading(page, line)
}

function isOthersParagraph(page: Page, line: number): boolean {
  const { block, text } = page.lines[line]!
  if (LABEL.test(text.slice(0, 80))) return true
  for (let at = line - 1; at >= line - LABEL_LINES && page.line(at)?.block === block; at -= 1)
    if (page.lines[at]!.text.length < 60 && LABEL.test(page.lines[at]!.text)) return true
  return false
}

function isUnderOthersHeading(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  if (heading < 0 || line - heading > 20) return false
  const { text } = page.lines[heading]!
  const zones = page.zone(page.lines[heading]!) === page.zone(page.lines[line]!)
  return zones && text.length < 80 && OTHERS.test(text)
}
