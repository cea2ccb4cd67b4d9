import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['abbiamo (fondato|aperto|creato|avviato)', '(fondammo|aprimmo)', 'att(o|i) costitutiv(o|i)', 'firmarono * atto', 'si unirono', 'fondat(a|o|i|e)', 'fondò', 'fondarono', 'fonda', 'fondazione', 'fondano', 'nasc(e|ono)', 'nacque', 'nat(a|o)( (nel|da|a|come))?', 'costituit(a|o)', 'costituzione', 'aprì', 'aprirono', 'avvi(ò|a|arono) (l attività|la propria attività)', 'inizi(ò|a|ano) (l attività|la propria attività|la sua attività|la produzione)', 'affonda(no)? le (sue |proprie )?radici', 'risale( al)?', 'istituit(a|o)', '(diede|diedero|dà|danno) (inizio|vita|avvio) (a|all|alla)( (sua|propria))?( attività| azienda| impresa| produzione)?', '(avvi|apr|fond|cre|impiant)(a|e|ò|ì|ano|ono|arono|irono)( (lungo|sulle|nelle|nel|in|a) * *( *)?)? (un|una|il|la|lo|l)( piccol(a|o))? (officina|azienda|bottega|laboratorio|impresa|fabbrica|negozio|forno|pastificio|attività|ditta)', 'tutto (ebbe inizio|è iniziato|inizia|cominciò|comincia|nasce)', '(ebbe|ha) inizio', 'storia (* )?(inizia|comincia|nasce|cominciò|iniziò)', 'origini', 'risalgono( al)?', 'avventura (* )*(comincia|inizia|iniziò)', 'avventura (* )?(* )?(comincia|inizia|iniziò)', 'primi passi', '(prima|primo) (officina|laboratorio|negozio|bottega|forno)'],
  begins: ['(apre|aprì|avviò|lanciò|ha (aperto|avviato|creato))'],
  since: ['dal(l anno)?', 'sin dal', 'fin dal', 'attiv(a|o) dal', 'est.?'],
  exists: ['(esiste|esistiamo|attiv(a|o)|sul mercato|a conduzione familiare|nel settore)'],
  otherYear: ['entr(a|ò|ato|ata) in', 'laure*', 'diplom*', 'premi*', 'diritti riservati', 'filiale', 'succursale', 'nominat*', 'lavora', 'acquis*', 'guidat(a|o)', 'dirett(a|o)', 'guida', 'certificat*', 'membro d* * *', 'soci d* * *', 'brevett*', 'marchio registrato', 'registrat(o|a)', 'iso', 'alla guida', 'presied*', 'controll(a|iamo|ano)', 'rilevat(a|o)', 'client* dal'],
  aspect: ['(anche|inoltre|altresì)', '(iso|certificat(a|o)|certificazione|accreditat(a|o))', '(borsa|quotat(a|o))', '(in vendita|disponibil(e|i)|apert(a|o))', 'soci(o|a) d*', '(nel|in) (consiglio|cda|team|azienda)'],
  employs: ['impiega', 'occupa', '(team|squadra|organico|gruppo|staff) (di|composto da|formato da|conta)', 'dà lavoro a'],
  counts: ['siamo( (in|circa|oltre|più di))?', 'conta( (su|oltre|circa))?', 'contiamo', 'riunisce'],
  inAll: ['in totale', 'totale', 'complessiv*', 'in tutto', 'nel mondo'],
  staff: ['dipendenti', 'collaborator(i|rici)', 'addetti', 'lavoratori', 'impiegati', 'persone (lavorano|in organico)', 'unità lavorative'],
  heads: ['persone', 'professionisti', 'specialisti', 'esperti', 'tecnici', 'ingegneri', 'artigiani'],
}
