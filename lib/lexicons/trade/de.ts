import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(implementierungs|vertriebs|beratungs|lösungs|service|technologie|integrations|system|agentur|handels|solution|consulting|gold|silber|silver|platin|platinum|premium|fach)?partner(in|agentur|unternehmen)?', '(solution|consulting|implementation|technology|gold|silver|platinum|business)? partner', 'reseller', '(fach|vertrags|autorisierter)?händler', 'distributor', 'systemhaus', 'systemintegrator', '(offizieller|autorisierter|zertifizierter) (vertrieb|anbieter|vertreter|dienstleister)', 'generalvertretung', 'vertriebspartnerschaft', 'partner(schaft)? (von|der|des|mit)', 'fachhändler'],
  client: ['wir sind (seit * )?(langjähriger |zufriedener |stolzer |überzeugter )?(kunde|anwender|nutzer) (von|der|des)', 'als * ?kunde', 'als (kunde|anwender) (von|der|des)', 'wir haben uns für', 'unsere wahl fiel auf', 'wir setzen auf'],
  noTrade: ['(finden|suchen|brauchen|werden|kontaktieren|fragen) sie', '(partner|händler) (werden|finden|suchen)', 'partner(programm|portal|netzwerk|verzeichnis|suche)', 'ehemalig(e|er|en)', 'nicht mehr', 'kein(e|er|en)?', 'unser(e|em|en|er)? (kunde|kunden|partner|lieferant|händler|mitbewerber)', 'ihr(e|em|en|er)? (partner|händler|reseller|dealer)', '(über|durch|von) einen', 'alternative zu', 'wettbewerber', 'sind sie', 'falls sie', 'gesucht', 'was ist'],
}
