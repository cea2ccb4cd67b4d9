import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['abbiamo (fondato|aperto|creato|avviato)', '(fondammo|aprimmo)', 'att(o|i) costitutiv(o|i)', 'firmarono * atto', 'si unirono', 'fondat(a|o|i|e)', 'fondò', 'fondarono', 'fonda', 'fondazione', 'fondano', 'nasc(e|ono)', 'nacque', 'nat(a|o)( (nel|da|a|come))?', 'costituit(a|o)', 'costituzione', 'aprì', 'aprirono', 'avvi(ò|a|arono) (l attività|la propria attività)', 'inizi(ò|a|ano) (l attività|la propria attività|la sua attività|la produzione)', 'affonda(no)? le (sue |proprie )?radici', 'risale( al)?', 'istituit(a|o)', '(diede|diedero|dà|danno) (inizio|vita|avvio) (a|all|alla)( (sua|propria))?( attività| azienda| impresa| produzione)?', '(avvi|apr|fond|cre|impiant)(a|e|ò|ì|ano|ono|arono|irono)( (lungo|sulle|nelle|nel|in|a) * *( *)?)? (un|una|il|la|lo|l)( piccol(a|o))? (officina|azienda|bottega|laboratorio|impresa|fabbrica|negozio|forno|pastificio|attività|ditta)', 'tutto (ebbe inizio|è iniziato|inizia|cominciò|comincia|nasce)', '(ebbe|ha) inizio', 'storia (* )?(inizia|comincia|nasce|cominciò|iniziò)', 'origini', 'risalgono( al)?', 'avventura (* )*(comincia|inizia|iniziò)', 'avventura (* )?(* )?(comincia|inizia|iniziò)', 'primi passi', '(prima|primo) (officina|laboratorio|negozio|bottega|forno)'],
  begins: ['(apre|aprì|avviò|lanciò|ha (aperto|avviato|creato))'],
  since: ['dal(l anno)?', 'sin dal', 'fin dal', 'attiv(a|o) dal', 'est.?'],
  exists: ['(esiste|esistiamo|attiv(a|o)|sul mercato|a conduzione familiare|nel settore)'],
  otherYear: ['entr(a|ò|ato|ata) in', 'laure*', 'diplom*', 'premi*', 'diritti riservati', 'filiale', 'succursale', 'nominat*', 'lavora', 'acquis*', 'guidat(a|o)', 'dirett(a|o)', 'guida', 'certificat*', 'membro d* * *', 'soci d* * *', 'brevett*', 'marchio registrato', 'registrat(o|a)', 'iso', 'alla guida', 'presied*', 'controll(a|iamo|ano)', 'rilevat(a|o)', 'client* dal'],
  aspect: ['(anche|inoltre|altresì)', '(iso|certificat(a|o)|certificazione|accreditat(a|o))', '(borsa|quotat(a|o))', '(in vendita|disponibil(e|i)|apert(a|o))', 'soci(o|a) d*', '(nel|in) (consiglio|cda|team|azienda)'],
  employs: ['impiega', 'occupa', '(team|squadra|organico|gruppo|staff) (di|composto da|formato da|conta)', 'dà lavoro a', '(team|squadra|organico|gruppo|staff)( è| sono)? (compost(o|a)|format(o|a)|costituit(o|a)) da', 'organico di( (circa|oltre|quasi))?', 'impieghiamo', '(squadra|équipe) di'],
  counts: ['siamo( (in|circa|oltre|più di))?', 'conta( (su|oltre|circa))?', 'contiamo', 'riunisce', 'siamo( (in|oggi))?', 'lavorano', 'siamo passati a'],
  inAll: ['in totale', 'totale', 'complessiv*', 'in tutto', 'nel mondo', '(sui|su un totale di)'],
  staff: ['dipendenti', 'collaborator(i|rici)', 'addetti', 'lavoratori', 'impiegati', 'persone (lavorano|in organico)', 'unità lavorative', 'persone (lavorano|in organico|impiegate|occupate)', '(donne e uomini|uomini e donne)', 'operai', 'posti di lavoro', 'colleghi', 'di dipendenti'],
  heads: ['persone', 'professionisti', 'specialisti', 'esperti', 'tecnici', 'ingegneri', 'artigiani'],
  sized: ['(aziende|imprese|società|organizzazioni|pmi|datori di lavoro|clienti) (da|con|di|tra|fra|che hanno|oltre|a partire da)( (più di|meno di|almeno))?', 'fino a', 'a partire da', 'massimo'],
  guests: ['(partecipanti|visitatori|student(i|esse)|alunni|clienti|utenti|abbonati|lettori|pazienti|abitanti|candidati|espositori|licenze|volontari|ospiti|posizioni|posti vacanti|assunzioni|bambini)', 'nuov(i|e) (dipendenti|posti|assunzioni|risorse|collaboratori)', '(creat(o|i)|crea)'],
  doing: ['(partecipato|visita|visitano|visitato|iscritt(i|o)|assister*|assumer(e|emo)|licenziat(i|o)|si fidano|cerchiamo|accolto)'],
  partOf: ['(reparto|filiale|succursale|ufficio (di|commerciale|tecnico|acquisti)|dipartimento|team (commerciale|tecnico|vendite|marketing|sviluppo|di supporto))', 'ricerca e sviluppo', '(guiderai|guidare|coordinerai|coordinare|gestirai|gestire) (un|una)'],
  once: ['(inizi(ato|ò|ano)|cominci(ato|ò)|partit(i|o|a)|fondat(a|o)|nat(a|o)) con', '(all inizio|agli inizi|inizialmente|all epoca|in origine)', '(avevamo|aveva|eravamo|contava(mo)?|impiegava(mo)?|lavoravano|erano)'],
  now: ['(oggi|attualmente|ora|adesso|ad oggi|al momento)'],
  group: ['(il|del|al) (gruppo|holding)', '(capogruppo|casa madre|società madre)', 'consolidat(o|i|a|e)'],
  revenue: ['fatturato', 'fatturiamo', 'ricavi', 'giro d affari', 'volume d affari', 'valore della produzione'],
  profit: ['util(e|i)( nett(o|i))?', 'ebitda?', 'margine operativo', 'risultato netto'],
  loss: ['perdit(a|e)( nett(a|e))?'],
  numerals: numeralRows({
    ones: ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'],
    tens: ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
    joined: (ten, one) => `${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one === 'tre' ? 'tré' : one}`,
    more: ['10 una decina', '12 una dozzina', '15 una quindicina', '20 (una )?ventina', '30 (una )?trentina', '40 (una )?quarantina', '50 (una )?cinquantina', '60 (una )?sessantina', '100 un centinaio', '100 cento', '200 duecento', '300 trecento', '400 quattrocento', '500 cinquecento'],
  }),
}
