import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(richtten|hebben) (we|wij)( * *)? (op|opgericht)', 'sloegen de handen ineen', 'bundelden (hun )?krachten', 'verkocht(en)? (zijn|haar|hun) eerste', 'opgericht', 'gesticht', 'oprichting', 'ontstaan', 'ontstond', 'gestart', 'start(te|ten)( (in|met))?', 'begon(nen)?( (in|met))?', 'opende(n)?( (de|zijn|haar|hun) deuren)?', 'richtte(n)?', 'in het leven geroepen', 'dateert( (van|uit))?', 'vindt (zijn|haar) oorsprong', 'geboren in', 'gaat terug tot', 'begon(nen)? (er|het|hij|zij|ermee|opa|oma|met)', 'ging(en)? van start', 'zag het levenslicht', 'nam(en)? de start', 'opende(n)? (een|zijn|haar|hun|de)( (eerste|kleine|eigen))? (winkel|werkplaats|fabriek|bakkerij|kantoor|zaak|atelier)', '(verhaal|geschiedenis) (* )?(begint|begon|start|startte|gaat)', 'van start', 'oorsprong', 'eerste stappen', 'eerste (winkel|werkplaats|fabriek|bakkerij)', 'voor zichzelf', 'aan de wieg'],
  begins: ['(startte|opende|begon)(n|en)?( met)?'],
  since: ['sinds', 'al sinds', 'bestaat sinds', 'vanaf', 'anno', 'est.?'],
  exists: ['(bestaat|bestaan|op de markt|actief|familiebedrijf|zelfstandig)'],
  otherYear: ['trad in dienst', 'afgestudeerd', 'studeerde', 'werkt (bij|sinds)', 'werkte', 'prijs', 'rechten voorbehouden', 'vestiging', 'dochter*', 'filiaal', 'benoemd', 'overgenomen', 'nam over', 'geleid door', 'leidt', 'gecertific*', 'certific*', 'lid van * *', 'octrooi*', 'patent*', 'merk', 'gedeponeerd', 'iso', 'aan het roer', 'staat', 'vaste', 'klant*', 'leverancier*', 'keurmerk'],
  aspect: ['(ook|tevens|eveneens|bovendien)', '(iso|gecertificeerd|certificering|geaccrediteerd)', '(beurs*|genoteerd)', '(verkrijgbaar|leverbaar|te koop)', 'lid van', '(in|bij) (de|het|ons) (directie|raad|bestuur|bedrijf|team)'],
  employs: ['team (van|met)', 'werken er', 'werken( (bij ons|inmiddels))?', 'biedt werk aan', 'personeelsbestand van'],
  counts: ['(wij|we) zijn( (met|inmiddels|een|ongeveer))?', 'telt', 'tellen', 'heeft', 'bundelt'],
  inAll: ['in totaal', 'totaal', 'samen', 'wereldwijd', 'bij elkaar'],
  staff: ['medewerk(ers|sters)', 'werknemers', 'collega s', 'collega\'s', 'personeelsleden', 'fte', 'krachten', 'arbeidsplaatsen', 'mensen (werken|in dienst)'],
  heads: ['mensen', 'vakmensen', 'vaklieden', 'specialisten', 'experts', 'professionals', 'personen'],
}
