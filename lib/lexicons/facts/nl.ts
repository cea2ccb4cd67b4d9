import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(richtten|hebben) (we|wij)( * *)? (op|opgericht)', 'sloegen de handen ineen', 'bundelden (hun )?krachten', 'verkocht(en)? (zijn|haar|hun) eerste', 'opgericht', 'gesticht', 'oprichting', 'ontstaan', 'ontstond', 'gestart', 'start(te|ten)( (in|met))?', 'begon(nen)?( (in|met))?', 'opende(n)?( (de|zijn|haar|hun) deuren)?', 'richtte(n)?', 'in het leven geroepen', 'dateert( (van|uit))?', 'vindt (zijn|haar) oorsprong', 'geboren in', 'gaat terug tot', 'begon(nen)? (er|het|hij|zij|ermee|opa|oma|met)', 'ging(en)? van start', 'zag het levenslicht', 'nam(en)? de start', 'opende(n)? (een|zijn|haar|hun|de)( (eerste|kleine|eigen))? (winkel|werkplaats|fabriek|bakkerij|kantoor|zaak|atelier)', '(verhaal|geschiedenis) (* )?(begint|begon|start|startte|gaat)', 'van start', 'oorsprong', 'eerste stappen', 'eerste (winkel|werkplaats|fabriek|bakkerij)', 'voor zichzelf', 'aan de wieg'],
  begins: ['(startte|opende|begon)(n|en)?( met)?'],
  since: ['sinds', 'al sinds', 'bestaat sinds', 'vanaf', 'anno', 'est.?'],
  exists: ['(bestaat|bestaan|op de markt|actief|familiebedrijf|zelfstandig)'],
  otherYear: ['trad in dienst', 'afgestudeerd', 'studeerde', 'werkt (bij|sinds)', 'werkte', 'prijs', 'rechten voorbehouden', 'vestiging', 'dochter*', 'filiaal', 'benoemd', 'overgenomen', 'nam over', 'geleid door', 'leidt', 'gecertific*', 'certific*', 'lid van * *', 'octrooi*', 'patent*', 'merk', 'gedeponeerd', 'iso', 'aan het roer', 'staat', 'vaste', 'klant*', 'leverancier*', 'keurmerk'],
  aspect: ['(ook|tevens|eveneens|bovendien)', '(iso|gecertificeerd|certificering|geaccrediteerd)', '(beurs*|genoteerd)', '(verkrijgbaar|leverbaar|te koop)', 'lid van', '(in|bij) (de|het|ons) (directie|raad|bestuur|bedrijf|team)'],
  employs: ['team (van|met)', 'werken er', 'werken( (bij ons|inmiddels))?', 'biedt werk aan', 'personeelsbestand van', '(team|groep|ploeg|personeel) (bestaat uit|van|met|telt)', 'personeelsbestand van( (ongeveer|circa|ruim|meer dan))?', '(biedt|geeft) werk aan'],
  counts: ['(wij|we) zijn( (met|inmiddels|een|ongeveer))?', 'telt', 'tellen', 'heeft', 'bundelt', '(wij|we) zijn( met( (z n|ons))?)?', 'zijn we( met)?', 'werken', 'gegroeid naar'],
  inAll: ['in totaal', 'totaal', 'samen', 'wereldwijd', 'bij elkaar', 'van in totaal'],
  staff: ['medewerk(ers|sters)', 'werknemers', 'collega s', 'collega\'s', 'personeelsleden', 'fte', 'krachten', 'arbeidsplaatsen', 'mensen (werken|in dienst)', 'ftes?', 'voltijd(s)?(equivalenten|banen)', '(mannen en vrouwen|vrouwen en mannen)', 'mensen (werken|in dienst|werkzaam|aan het werk)', 'personen (werken|in dienst)', 'banen'],
  heads: ['mensen', 'vakmensen', 'vaklieden', 'specialisten', 'experts', 'professionals', 'personen'],
  sized: ['(bedrijven|ondernemingen|organisaties|werkgevers|mkb|klanten) (met|van|vanaf|tussen|boven|tot)( (meer dan|minder dan|minimaal|de))?', 'vanaf', 'maximaal'],
  guests: ['(deelnemer*|bezoeker*|gasten|studenten|scholieren|klanten|gebruikers|abonnees|lezers|patiënten|bewoners|inwoners|kandidaten|sollicitanten|exposanten|licenties|vrijwilligers|vacatures|kinderen)', '(nieuwe|openstaande) (medewerkers|collega s|banen|werknemers|functies)', '(creëert|schept)'],
  doing: ['(namen|nemen|neemt) (* )?deel', '(bezoeken|bezochten|bezoekt|aangemeld|vertrouwen|ontslagen|aannemen|zoeken|deelgenomen)', 'namen'],
  partOf: ['(afdeling*|filiaal|bijkantoor|dochteronderneming|divisie|kantoor in|(verkoop|support|ontwikkel|service|marketing|sales|design)team)', 'onderzoek en ontwikkeling', 'je (stuurt|leidt|coacht|begeleidt)', '(aansturen|leiden) van een', '(leiding|sturing) aan een'],
  once: ['(begon(nen)?|startte(n)?|gestart|opgericht) met', '(toen|destijds|aanvankelijk|in het begin|oorspronkelijk)', '(hadden|had|waren|telde(n)?|werkten|was)'],
  now: ['(vandaag|nu|momenteel|inmiddels|tegenwoordig|op dit moment|thans)'],
  group: ['(de|het)( *)? (groep|holding|concern)', 'moeder(bedrijf|maatschappij|concern)', 'geconsolideerd', 'concernbreed'],
  revenue: ['(jaar|netto|groeps|concern|bruto)?omzet(ten|cijfer)?', 'zakencijfer', 'opbrengsten'],
  profit: ['(netto|bedrijfs|jaar)?winst(en)?', '(netto|bedrijfs)resultaat', 'ebitda?'],
  loss: ['(netto)?verlies', 'verliezen'],
  numerals: numeralRows({
    ones: ['een', 'twee(ën)?', 'drie(ën)?', 'vier(en)?', '(vijf|vijven)', '(zes|zessen)', '(zeven|zevenen)', '(acht|achten)', '(negen|negenen)', '(tien|tienen)', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
    tens: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
    joined: (ten, one) => { const plain = /^\(?([a-z]+)/.exec(one)![1]!; return `${plain}${plain.endsWith('e') ? 'ën' : 'en'}${ten}` },
    more: ['10 een tiental', '12 een dozijn', '20 een twintigtal', '30 een dertigtal', '40 een veertigtal', '50 een vijftigtal', '60 een zestigtal', '100 (een )?honderd(tal)?', '200 tweehonderd', '300 driehonderd', '400 vierhonderd', '500 vijfhonderd'],
  }),
}
