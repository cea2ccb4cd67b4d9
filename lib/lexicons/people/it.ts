import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['nomin(a|ato|ata|ati|ate|e|are)', 'elett(o|a|i|e)', 'elegge', 'promoss(o|a|i|e)', 'designat(o|a|i|e)', 'assum(e|erà|ono)', 'assunt(o|a)', 'entr(a|ato|ata)', 'divent(a|ato|ata|ano|erà)', 'subentr(a|ato|ata)', 'chiamat(o|a)', 'affid(a|ato|ata)', 'passa', 'guiderà', 'approda'],
  into: ['è', 'è anche', 'quale', 'come', 'a', 'alla', 'ad', 'diventa', 'è( il| la| stato| stata)?( nuovo| nuova)?', 'al ruolo di', 'alla (carica|guida|funzione|posizione) di', '(il |nel )?ruolo di', '(la |nella )?(carica|funzione|posizione) di', 'in qualità di', 'in veste di', '(è stat(o|a)|viene|sono stat(i|e))? ?nominat(o|a|i|e)', "l'incarico di"],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['dove', 'presso cui', 'presso la quale'],
  byline: ['di', 'a cura di', 'scritto da', 'pubblicato da', 'autor(e|i)', 'autrice', 'foto', 'fotografie?', "l'autore", 'copyright'],
  until: ['fino al', 'fino a', 'sino al', 'fino'],
  kin: ['(pro)?nipot(e|i) (di|del|della|dei)', '(figli(o|a)|vedov(a|o)|scomparsa|morte|memoria|ered(e|i)|discendent(e|i)) (di|del|della|dei)'],
  founders: ['(co |co)?fondator(i)', '(co )?fondatrici', 'soci fondatori'],
  owners: ['(con)?titolari', 'proprietari'],
  notice: ['comunicat(o|i)( stampa)?', 'avviso', 'informazione regolamentata'],
  invites: ['contatta', 'scrivi( a)?', 'chiama', 'conosci', 'segui', 'vedi', 'incontra', 'scopri', 'messaggio a'],
  ours: ['(della|della nostra|del|del nostro) (società|azienda|gruppo|impresa|associazione|fondazione|studio)'],
  found: ['risultat(o|i)', 'trovat(o|a|i|e)', 'schede trovate'],
  buys: ['aggiungi al carrello', 'metti nel carrello', 'acquista( ora)?'],
  heldBefore: ['(carica|ruolo|incarico) (precedente|attuale|uscente)', '(precedente|vecchi(a|o)) (carica|ruolo)', 'in precedenza'],
}
