import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['benoem(t|d|de|den|en)', 'benoeming(en)?', 'aangesteld', 'aanstelling', 'stelt * aan', 'gekozen', 'verkozen', 'bevorderd', 'gepromoveerd', 'wordt', 'worden', 'werd', 'start', 'starten', 'treedt', 'treden', 'begint', 'volgt * op', 'verwelkomt', 'verwelkomen', 'versterkt', 'versterken', 'neemt', 'overgenomen'],
  into: ['is', 'is ook', 'tot', 'als', 'wordt', 'werd', 'is( de| onze)?( nieuwe)?', 'in de (functie|rol|positie) van', 'de (functie|rol|positie) van', 'tot nieuwe', '(is )?benoemd (tot|als)', '(is )?aangesteld als', 'de nieuwe'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['waar', 'waarbij'],
  byline: ['door', 'geschreven door', 'geplaatst door', 'auteur(s)?', 'tekst', "foto( s|'s)?", 'over de auteur', 'copyright'],
  until: ['tot', 'tot en met', 'tot eind'],
  kin: ['(achter)?(klein)?(zoon|dochter) van', '(weduwe|weduwnaar|neef|nicht|overlijden|dood|erfgenaam|erfgenamen|nagedachtenis) van'],
  founders: ['(mede )?oprichters', '(mede )?oprichtsters'],
  owners: ['(mede )?eigenaren', '(mede )?eigenaars'],
  notice: ['persbericht', 'mededeling', 'bekendmaking'],
  invites: ['mail', 'e ?mail', 'bel', 'contact( met)?', 'ontmoet', 'schrijf', 'volg', 'bekijk', 'lees', 'over', 'app( met)?', 'stuur'],
  ours: ['(van|van het|van de|van ons|van onze) (bedrijf|onderneming|groep|vennootschap|vereniging|stichting|organisatie)'],
  found: ['(zoek)?resulta(at|ten)', 'gevonden', 'treffers'],
  buys: ['in (de |mijn )?(winkelwagen|winkelmand(je)?|mandje)', 'toevoegen aan (winkelwagen|winkelmand)', 'nu (kopen|bestellen)'],
  heldBefore: ['(vorige|huidige|oude|eerdere) (functie|rol|positie)', 'voorheen', 'eerder'],
}
