import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['il tuo profilo', 'profilo (richiesto|ricercato|ideale)', 'le tue (attività|responsabilità|mansioni)', 'cosa (farai|cerchiamo|ti chiediamo)', 'chi (cerchiamo|stiamo cercando)', 'requisiti (richiesti|minimi|preferenziali|del candidato)', 'competenze richieste', 'descrizione (della posizione|del ruolo|del lavoro)', 'la risorsa (si occuperà|dovrà|sarà)', 'costituisce titolo preferenziale'],
  mayBeAdvert: ['requisiti', 'responsabilità', 'mansioni', 'competenze', 'qualifiche', 'attività principali'],
  leaving: ['migra(zione|re) da(l|lla|llo)?', 'sostitu(zione|ire)', 'dismission(e|i)', 'dismettere', 'abbandono', 'passaggio da(l|lla)?'],
  introducing: ['implementa(zione|re)', 'introdu(zione|rre)', 'ado(zione|ttare)', 'messa in (opera|servizio)', 'migra(zione|re) (a|verso|su)', 'passaggio a(l|lla)?', 'avviamento'],
  weighing: ['valuta(zione|re)', 'confronto', 'selezion(e|are)', 'scelta', 'progetto pilota'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['o (simil|equivalent|analogh|altr)*', 'ad esempio', 'per esempio', 'ad es.?', '(strumenti|software|sistemi|gestionali|programmi|crm|erp) (simili|analoghi|come|tipo)', 'quali'],
}
