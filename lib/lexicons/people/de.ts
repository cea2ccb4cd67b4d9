import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['ernannt', 'ernennt', 'ernennen', 'ernennung', 'berufen', 'beruft', 'berufung', 'bestellt', 'bestellen', 'bestellung', 'gewählt', 'wählte', 'wählt', 'befördert', 'verpflichtet', 'holt', 'übernimmt', 'übernehmen', 'übernommen', 'wird', 'werden', 'wurde', 'wurden', 'rückt', 'steigt', 'tritt', 'verstärkt', 'verstärken', 'verantwortet'],
  into: ['(erhält|erhielt|bekommt|bekam)( die)?', 'ist', 'zum', 'zur', 'als', 'wird', 'wurde', 'ist( nun| jetzt| künftig)?', 'neue(r|n)?', 'auf die (position|stelle) (des|der|als)', 'in die (funktion|position|rolle) (des|der|als)', 'die (funktion|position|rolle|aufgabe|aufgaben|stelle|stelle) (des|der|als)', 'das amt (des|der|als)'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['wo', 'in dem', 'in der'],
  byline: ['von', 'autor(in|en)?', 'verfasst von', 'texte', 'geschrieben von', 'gastbeitrag von', 'foto(s)?', 'bildnachweis', 'über (den autor|die autorin)', 'gastautor(in)?', 'copyright'],
  until: ['bis', 'bis zum', 'bis ende', 'bis anfang'],
  kin: ['(ur)?enkel(in)? (des|der|von)', '(sohn|tochter|witwe|witwer|neffe|nichte|tod|tode|gedenken|erbe|erben|nachfahre|nachfahren) (an|des|der|von)'],
  founders: ['(mit)?gründer(innen)?', 'firmengründer(innen)?', 'unternehmensgründer(innen)?'],
  owners: ['(mit)?inhaber(innen)?', 'eigentümer(innen)?'],
  notice: ['presse(mitteilung|information|meldung)', 'ad ?hoc (mitteilung|meldung)', 'bekanntmachung', 'personalie(n)?', 'medienmitteilung'],
  invites: ['kontaktiere(n sie)?', 'schreib(en sie)?( an)?', 'ruf(en sie)?', 'mehr (zu|über)', 'über', 'folge', 'lerne', 'profil von', 'termin mit', 'e ?mail an'],
  ours: ['(der|des|von|unserer|unseres) ?(unserer |unseres )?(gesellschaft|gruppe|firma|unternehmens|vereins|stiftung|verbands)'],
  found: ['(such)?treffer', '(such)?ergebnis(se)?', 'einträge', 'gefunden'],
  buys: ['in den (warenkorb|einkaufswagen|korb)( legen)?', 'zum warenkorb hinzufügen', 'jetzt (kaufen|bestellen|vorbestellen)'],
  heldBefore: ['(bisherige|frühere|vorherige|alte)(r|s)? (funktion|position|rolle|aufgabe|amt)', 'bisher', 'zuvor'],
}
