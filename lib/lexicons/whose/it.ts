import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(*iamo|*ammo|*emmo|*immo)', '(noi|nostr(o|a|i|e)|ci)'],
  itself: ["l'(azienda|impresa|officina)", '(la|questa) (società|ditta|cooperativa|marca|cantina)', '(il|questo) (gruppo|marchio|birrificio|studio)', "(lo|il|la|l') ?(stabilimento|laboratorio|fabbrica|bottega|negozio)"],
  others: ['(i nostri |i suoi |nostri )?(client(e|i)|fornitor(e|i)|partner|rivenditor(e|i)|distributor(e|i))', '(distributore|rivenditore|concessionario|agente)( ufficiale| autorizzato)?( di| per)?', '(soci|membro|membri) d(i|el|ella)', 'certificat(o|a) da'],
  things: ['(collezione|gamma|serie|linea( di prodotti)?|marchio|edizione|ricetta)', '(programma|fondazione|accademia|museo|premio)', '(app|piattaforma|sito|negozio online|software|versione)'],
  bodies: ['(fondazione|associazione|federazione|camera|sindacato|consorzio|club)'],
  places: ['(stabilimento|capannone|magazzino|officina|filiale|succursale|reparto|laboratorio|edificio|unità|negozio|sede)', '(showroom|palazzo|fabbricato|esposizione)'],
  at: ['(a|in|di|presso)'],
  article: ['(la|il|lo|una|un|i|gli)'],
  and: ['(e|ed)'],
  verb: ['(è|ha|impiega|fattura|conta|produce|fu|era)', 'nacque'],
  clause: ['(che|fondat(a|o)|nat(a|o)|costituit(a|o)|cui)'],
  company: [],
  service: ['hosting', 'hosted by', 'autorità (di controllo|garante)', 'garante( privacy)?', '(risoluzione alternativa|organismo) (delle controversie|adr)', 'mediazione', 'arbitrato', 'responsabile (della )?protezione( dei)? dati', 'dpo', 'crediti fotografici', 'fotografie?', '(corriere|assicurazione|banca|revisore|spedizioniere|gestore dei pagamenti)', '(spedizion(e|i)|consegn(a|e)) (con|tramite|a cura di)', 'taxi', 'ospitat(a|o) (su|da|presso)', '(servizi|strumento) di'],
  outsiders: ['(garante (per la|privacy|della)|autorità (garante|di controllo)|agcom|ivass|consob|arera|carabinieri|polizia|vigili del fuoco|camera di commercio)', '(rspp|r.s.p.p.|dpo|responsabile( *)?) esterno', 'medico competente', '(centro antiveleni|organismo di mediazione)'],
  madeBy: ['(sviluppo|realizzazione|progetto|design|webdesign|grafica)( (sito|e) *)?( (a cura )?di)?', '(sito )?(realizzato|creato|sviluppato) da', 'credits', '(sito )?realizzat(a|o) da', 'sviluppat(a|o) da'],
  rights: ['tutti i diritti riservati', 'riproduzione riservata'],
  smallPrint: ['(note legali|privacy|cookies?|p.? ?iva|partita iva|rea|cap.? soc.?)'],
  tradeNameOf: ['(un )?marchio (registrato )?di', 'sito di proprietà di', '(gestito|edito) da', 'di proprietà d(i|ella)', 'titolare del (trattamento|sito)( dei dati)?( è)?', '(sito )?(gestito|edito|realizzato e gestito) da', 'appartiene a(lla)?', '(prodotto|servizio|progetto|sito) di', '(stipulate|concluso|contratto) con', '(venditore|prestatore|proprietario)( è)?'],
  tradingAs: ['con il marchio', "con l'insegna", "all'insegna"],
  definedAs: ['(di|in) seguito( (anche|denominat(a|o)))?', "d'ora in (poi|avanti)"],
  party: ['(la |il )?(società|titolare|venditore|fornitore|gestore|azienda|noi)'],
  greeting: ['benvenut(o|a|i|e)', 'ufficiale', 'home', 'sito (web|internet)'],
  institutions: [],
}
