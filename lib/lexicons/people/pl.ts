import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['powoł*', 'mianow*', 'wybra*', 'wybór', 'awans*', 'objęł*', 'objął', 'obejm*', 'został*', 'zostaj*', 'zostan*', 'zatrudn*', 'dołącz*', 'pokieruje', 'pokieruj*', 'nominow*', 'nominacj*', 'desygnow*'],
  into: ['jest', 'był', 'była', 'zostaje', 'zostanie', 'na stanowisk*', 'na funkcję', 'na urząd', 'stanowisk*', 'funkcję', 'w funkcji', 'w roli', 'jako', 'na', 'na nowe stanowisko', '(został|została|zostanie|zostaje|jest)( nowym| nową)?', 'nowym', 'nową', 'do pełnienia funkcji'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['gdzie', 'w której', 'w którym'],
  byline: ['autor(ka|zy|ki)?', 'tekst', 'napisał(a)?', 'przez', 'opracował(a)?', 'rozmawiał(a)?', 'zdjęci(e|a)', 'foto', 'fot', 'fotografi(a|e)', 'o autorze', 'o autorce', 'copyright'],
  until: ['do', 'do końca', 'aż do', 'do roku'],
  kin: ['(pra)?wnu(k|czka|ki|ków)', '(syn|córka|synowie|wdowa|wdowiec|siostrzeniec|bratanek|spadkobiercy|potomkowie|śmierci|śmierć|pamięci)( po)?'],
  founders: ['(współ)?założyciele', '(współ)?założycielki'],
  owners: ['(współ)?właściciele', '(współ)?właścicielki'],
  notice: ['komunikat( prasowy)?', 'informacja prasowa', 'raport bieżący', 'ogłoszenie'],
  invites: ['napisz( do)?', 'zadzwoń( do)?', 'poznaj', 'zobacz', 'kontakt z', 'umów się z', 'więcej o', 'śledź', 'wiadomość do'],
  ours: ['(w )?(naszej|naszego) (firmy|firmie|spółki|spółce|grupy|grupie|przedsiębiorstwa|stowarzyszenia|fundacji)', 'w (firmie|spółce)'],
  found: ['wynik(i|ów)?( wyszukiwania)?', 'znaleziono', 'znalezion(e|ych)'],
  buys: ['(dodaj )?do koszyka', 'kup( teraz)?', 'zamów teraz'],
  heldBefore: ['(poprzedni(e|a)|dotychczasow(e|a)|obecn(e|a)) (stanowisko|funkcja)', '(stanowisko|funkcja) (poprzedni(e|a)|dotychczasow(e|a))', 'poprzednio'],
}
