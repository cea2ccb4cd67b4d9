import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(*jemy|*amy|*imy|*ymy|*liśmy|*łyśmy)', '(my|nas|nam|nasz*)'],
  itself: ['(firma|spółka|grupa|przedsiębiorstwo|marka|zakład|spółdzielnia|agencja|browar)'],
  others: ['(nas(i|z|zych|zym|zymi) |naszej )?(klient*|kontrahent*|dostawc(a|y|ów|ami|om)|partner(a|em|zy|ów|ami|om)?|franczyzobiorc*|dystrybutor(zy|ów|a|em)?|zleceniodawc*)', '(dealer|dystrybutor|przedstawiciel|partner)( handlowy| oficjalny)?', 'członek', 'we współpracy z'],
  things: ['(kolekcj(a|i|ę)|seri(a|i|ę)|lini(a|i|ę)|linia produktów|mark(a|i|ę)|edycj(a|i)|receptur(a|y)|program(u)?)', '(fundacj(a|i)|akademi(a|i)|muzeum|nagrod(a|y))', '(aplikacj(a|i)|platform(a|y)|serwis(u)?|stron(a|y)|sklep internetowy|wersj(a|i))'],
  bodies: ['(fundacj*|stowarzyszeni*|cech|izb(a|y)|związ(ek|ku)|zrzeszeni*|klub|federacj*)'],
  places: ['(hal(a|i|ę)|magazyn(u)?|oddział(u)?|fili(a|i)|dział(u)?|laboratori(um|a)|budynek|budynku|sklep(u)?|salon(u)?|kwiaciarni(a|ę))', '(budyn*|showroom|sal(a|i) wystaw*|hala wystawow*)'],
  at: ['(w|we|z|ze|koło|pod)'],
  article: ['(ten|ta|to|jedna|jeden|jedno)'],
  and: ['(i|oraz|a|a także|jak również)'],
  verb: ['(jest|był(a|o|y)?|działa|został(a|o)?|zatrudnia|liczy|to|ma|istnieje)'],
  clause: ['(któr(y|a|e|ego|ej)|założon*|powstał*|utworzon*)'],
  company: [],
  service: ['hosting(u)?', 'hosting i wsparcie', 'organ nadzor*', 'urząd ochrony *( *)?( *)?', 'inspektor(em|a)? ochrony danych( osobowych)?', 'iod', 'rozstrzyganie sporów', 'mediacj(a|e|i)', 'sąd polubowny', 'zdjęcia', 'fotografie', '(kurier|paczki|ubezpieczyciel|przewoźnik|operator płatności|biegły rewident|bank)', '(wysyłka|dostawa|przesyłki) (przez|kurierem)', 'taksówk*', 'taxi', 'usług( firmy)?', 'korzystamy z'],
  outsiders: ['urz(ąd|ędu|ędem) (ochrony|komunikacji|regulacji|dozoru|skarbow*|wojewódzk*)', '(uodo|uokik|urz(ąd|ędu) miar)', 'rzeczni(k|ka|kiem) (finansow*|konsument*|praw)', '(inspekcj(a|i) (handlow*|sanitarn*|pracy)|sanepid*|straż* pożarn*|policj(a|i))', '(infolini(a|i)|telefon|serwis) producenta', 'zewnętrzn(y|ego|ym) (inspektor*|iod)'],
  madeBy: ['(projekt|realizacja|wykonanie|projekt i wykonanie|projekt i realizacja|wdrożenie)( strony)?', '(strona|stronę) (wykonana|wykonała|stworzona)( przez)?'],
  rights: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone'],
  smallPrint: ['(polityka *|regulamin|nip|regon|krs|rodo|cookies?)'],
  tradeNameOf: ['mark(a|ą) (handlową |handlowa )?(spółki|firmy|należąca do)', 'właścicielem (serwisu|sklepu|strony|marki) jest', '(operatorem|administratorem) (serwisu|sklepu|strony) jest', 'prowadzon(y|a|e) przez', '(administratorem|operatorem|wydawcą|właścicielem|sprzedawcą)( danych( osobowych)?| serwisu| sklepu| strony| portalu| witryny)?( jest)?', 'mark(a|ą) należąc(a|ą) do', '(produkt|projekt|serwis|usługa) (firmy|spółki)', '(operatorem|wydawcą|właścicielem|administratorem|sprzedawcą) (strony|serwisu|sklepu|portalu|danych) jest( spółka| firma)?', 'należy do( spółki| firmy)?', '(spółką|firmą) prowadzącą (serwis|sklep|stronę) jest'],
  tradingAs: ['działając* pod (marką|nazwą)', 'pod marką'],
  definedAs: ['(zwan(y|a|e|ą|ym) )?dalej( również)?( jako)?', 'zwan(y|a|e|ą) w dalszej części', 'określan(y|a) dalej'],
  party: ['(spółka|administrator|sprzedawca|serwis|sklep|usługodawca|firma|operator|my|nas)'],
  greeting: ['witamy', 'oficjaln*', 'stron(a|y)( główna)?', 'witryna'],
  institutions: [],
}
