import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(wir|uns|unser*)'],
  itself: ['(das|die|der|dieses|diese) (unternehmen|firma|gruppe|genossenschaft|gesellschaft|konzern|betrieb|haus|marke|brauerei|agentur|kanzlei)', '(die|unsere) (werkstatt|manufaktur|fabrik|gießerei|bäckerei|druckerei|mühle|anlage)', 'das werk'],
  others: ['(unsere(r|n|m)? )?(kunde(n)?|kundin(nen)?|auftraggeber(n|in|innen)?|lieferant(en)?|partner(n|in|innen)?|zulieferer(n)?|händler(n)?|mandant(en)?|referenz(en)?)', '(vertretung|händler|partner) (der|von|für)', 'im auftrag (der|von)', 'mitglied (der|bei|im)', 'beliefert (von|durch)'],
  things: ['(kollektion|serie|baureihe|modellreihe|produktlinie|produktreihe|eigenmarke|marke|edition|rezeptur)', '(programm|stiftung|akademie|museum|preis)', '(app|plattform|website|onlineshop|webshop|software|version)'],
  bodies: ['(*stiftung|*verband|*verein|innung|*kammer|bund|gilde|gewerkschaft)'],
  places: ['(halle|werk|lager|zweigwerk|filiale|niederlassung|abteilung|labor|anlage|gebäude|neubau|standort|werkstatt)*', '(ausstellungsraum|showroom|gebäude)*'],
  at: ['(in|aus|bei|am|im)'],
  article: ['(die|der|das|ein|eine)'],
  and: ['(und|sowie|wie auch)'],
  verb: ['(wurde|ist|hat|beschäftigt|zählt|a|besteht|gehört|betreibt)'],
  clause: ['(die|der|das|den|dem|deren|dessen|gegründet*|welche*)'],
  company: [],
  service: ['(web)?hosting', '(web)?hoster', 'aufsichtsbehörde', 'datenschutzbehörde', 'datenschutzbeauftragte*', '(externer|externe) datenschutz*', 'streitbeilegung*', '(verbraucher)?schlichtung*', 'schlichtungsstelle', 'bildnachweis*', 'bildquelle*', 'kammer', 'berufshaftpflicht*', 'versicherer', 'persönlich haftend* gesellschafter*', 'komplementär*', '(spedition|zusteller|versandpartner|zahlungsanbieter|wirtschaftsprüfer|hausbank|steuerberater)', 'pannendienst', '(versand|lieferung|zustellung) (durch|per|mit)', 'taxi*', 'gehostet (bei|von|durch)', 'den dienst der', '(dienste?|leistungen|services) (der|des|von)', '(wir|es wird) (nutzen|verwenden|einsetzen)'],
  outsiders: ['(bundes|landes)(anstalt|amt|netzagentur|beauftragte*|datenschutz*)( für| fuer)?', '(aufsichtsbehörde|schlichtungsstelle|verbraucherzentrale|ordnungsamt|gewerbeaufsicht*|handwerkskammer|ärztekammer|architektenkammer|steuerberaterkammer|rechtsanwaltskammer|industrie und handelskammer)', 'extern(e|en|er)? (datenschutzbeauftragt*|sicherheitsbeauftragt*)', 'hersteller ?(hotline|service)', 'an den hersteller', '(giftnotruf|polizei|feuerwehr)'],
  madeBy: ['(konzept|design|gestaltung|umsetzung|realisierung|programmierung|web ?design|entwicklung|technische umsetzung)( (und|&|/) *)?( (und|&|/) *)?', '(texte?|fotos?|bilder)', '(website|seite) (von|by)'],
  rights: ['alle rechte vorbehalten'],
  smallPrint: ['(impressum|datenschutz*|agb|cookies?|barrierefreiheit)'],
  tradeNameOf: ['(handelsname|marke|angebot|geschäftsbezeichnung|eine marke|ein angebot|eine website|ein unternehmen) (der|von)', 'betrieben von', 'betreiber(in)? (ist|der (web)?seite)( die| der)?', 'anbieter ist( die| der)?', '(für den inhalt )?verantwortlich(er)?( ist| sind)?( die| der)?', '(diensteanbieter|seitenbetreiber(in)?|websitebetreiber(in)?|verantwortliche stelle|anbieter(in)?)( ist)?( die| der)?', '(betrieben|herausgegeben|bereitgestellt) (von|durch)( der| die)?', 'ein (service|dienst|produkt|projekt|shop) (der|von)', '(website|seite|onlineshop|shop) (der|gehört der)', 'betreiber(in)? (dieser |der )?(web)?(site|seite|plattform)( ist)?( die| der)?', 'vertragspartner(in)?( des kunden| ist)?( ist)?( die| der)?', 'inhaber(in)?', 'service (der|von)', '(gehört|zugehörig) (zur|zu|der)', '(verkäufer(in)?|herausgeber(in)?|rechtsträger(in)?)( ist)?( die| der)?'],
  tradingAs: ['handelnd unter', 'firmierend als'],
  definedAs: ['(im folgenden|nachfolgend|nachstehend|künftig|weiterhin)( (kurz|auch))?( genannt)?', 'kurz'],
  party: ['(die |der |das )?(gesellschaft|anbieter(in)?|verantwortlicher|unternehmen|verkäufer(in)?|betreiber(in)?|wir|uns|auftragnehmer(in)?)'],
  greeting: ['willkommen', 'offiziell*', 'startseite', 'homepage', 'webseite', 'internetauftritt'],
  institutions: [],
}
