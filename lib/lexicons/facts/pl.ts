import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(założyliśmy|założyłem|założyłam|otworzyliśmy|stworzyliśmy|zbudowaliśmy)', 'połączyli siły', 'wyprodukowali(śmy)? pierwsz*', 'sprzedał(a|i|iśmy)? pierwsz*', 'zawiązał*', 'założon*', 'założył(a|y|o|i)?', 'powstał(a|o|y)?', 'powstani*', 'utworzon*', 'zarejestrowan*', 'rozpoczęł*', 'rozpoczął', 'rozpoczęci*', 'założeni*', 'otworzył(a|y|i|o)?', 'początki', 'historia * (rozpoczęła|zaczęła|zaczyna|sięga)', '(sięga|sięgają)', 'zaczęła', 'zaczęliśmy', 'rozpoczęliśmy', 'działalność (prowadzimy|prowadzi)', 'wystartował(a|o|y|i)?', 'ruszył(a|o|y|i)?', 'zaczynaliśmy', '(uruchomił|postawił|wybudował)(a|i)? (pierwszy|pierwszą|mały|małą|swój|swoją|własny|własną) (zakład|warsztat|piekarnię|sklep|fabrykę|pracownię)', 'wzię(ła|li) początek', 'działalność (rozpoczęta|zapoczątkowana)', 'zapoczątkowa*', 'historia (* )?(rozpoczęła|zaczęła|zaczyna|rozpoczyna)', 'zawiązan*', 'zał.?', 'zainicjowa*', 'z inicjatywy', 'pierwszy (warsztat|zakład|sklep)', 'stawia(ł|ła|li|liśmy) pierwsze kroki'],
  begins: ['(otworzył|stworzył|uruchomił|zbudował|zaczął|zaczęła)(a|y|i)?'],
  since: ['od( roku)?', 'działa (od|nieprzerwanie od)', 'istnieje od', 'na rynku od'],
  exists: ['(działa(my)?|istnieje(my)?|na rynku|funkcjonuj(e|emy)|obecn(a|y|i) na rynku|rodzinn*)'],
  otherYear: ['dołącz*', 'pracuje', 'pracował*', 'absolw*', 'ukończył*', 'studi*', 'nagrod*', 'wyróżni*', 'copyright', 'prawa zastrzeżone', 'oddział*', 'filia', 'przej*', 'objął', 'objęła', 'zasiada', 'związan*', 'kierowan*', 'kieruje', 'zarządza*', 'certyfik*', 'członek * *', 'patent*', 'opatent*', 'zastrzeż*', 'znak towarowy', 'iso', 'na czele', 'prowadz*', 'współprac*', 'klient*', 'dostawc*'],
  aspect: ['(też|także|również|dodatkowo|ponadto)', '(iso|certyfik*|akredyt*)', '(giełd*|notowan*|debiut*)', '(w sprzedaży|dostępn*)', '(członk*|zrzeszon*)', 'w (zarządzie|radzie nadzorczej|firmie|zespole|spółce)'],
  employs: ['zatrudnia*', 'zespół (liczy|tworzy|składa się z)', '(załoga|ekipa|kadra) (liczy|to)', 'daje pracę', 'zatrudnienie', 'pracuje', '(zespół|załoga|ekipa|kadra|personel) (to|liczy|tworzy|stanowi|obejmuje)', 'daje (pracę|zatrudnienie)', 'stan zatrudnienia'],
  counts: ['jest nas', 'jesteśmy', 'liczy', 'skupia', 'zrzesza', 'tworzy', 'nas', 'tworzy nas'],
  inAll: ['łącznie', 'w sumie', 'ogółem', 'razem', 'na całym świecie', 'w całej (grupie|firmie)', 'spośród'],
  staff: ['pracowni*', 'zatrudnionych', 'etatów', 'osobow* (zespół|załoga|ekipa|zespołem)', 'współpracowników', 'osób (pracuje|zatrudnionych|w zespole)', 'etat(ów|y)', 'osobow* *', 'osób (pracuje|w firmie|zatrudnionych|w zespole)', 'osobom', 'współpracownik*', 'ludzi (pracuje|w firmie)'],
  heads: ['osób', 'osoby', 'specjalist*', 'ekspert*', 'ludzi', 'fachowców', 'inżynierów', 'osob*', 'fachowc*', 'inżynier*'],
  sized: ['(firm*|przedsiębiorstw*|organizacji|pracodawców|klientów|spółek) (zatrudniając*|liczących|mających|od|powyżej|o)( (od|do|powyżej|ponad|co najmniej|zatrudnieniu))?( od)?', 'maksymalnie', 'nawet do'],
  guests: ['(uczestni*|zwiedzając*|gości|uczniów|uczniowie|student*|klient*|użytkowni*|abonent*|subskrybent*|czytelni*|pacjent*|mieszkańc*|kandydat*|wystawc*|licencj*|wolontariusz*|kursant*|stanowisk|wakat*|dzieci)', '(nowych|dodatkowych|kolejnych|wolnych) (pracowników|osób|etatów|miejsc|specjalistów|stanowisk)', '(powstanie|powstało|stworzy|utworzono)'],
  doing: ['(wzięło|wzięli|brało|bierze|weźmie) udział', '(uczestniczyło|odwiedz*|przeszkol*|zaufał*|zapisał*|zgłosił*|zatrudnimy|poszukuj*|zwolni*)'],
  partOf: ['(dział(u|em)?|dziale|oddział|oddziału|oddziale|oddziałem|fili(a|i)|departament*|biur(o|ze) w|zespół (sprzedaży|wsparcia|programistów|serwisu)|spółk(a|i) (zależn*|córk*))', 'dziale badań i rozwoju', '(pokieruj*|poprowadzi*|zarządza*|kierowanie|kierujesz|prowadzenie) (zespołem|zespołu|brygad*|ekip*)'],
  once: ['(zaczynał*|zaczęł*|zaczął|rozpoczynał*|startował*|ruszył*) (od|z|w)', '(wtedy|wówczas|na początku|początkowo)', '(zatrudniał*|liczył(a|o)?|mieliśmy|pracowało|było nas|byliśmy)'],
  now: ['(dziś|dzisiaj|obecnie|teraz|aktualnie)'],
  group: ['(cała |całej )?grup(a|ie|y) kapitałow*', '(holding*|koncern*)', 'spółka matka', 'skonsolidowan*', 'w całej grupie', 'grupy *'],
  revenue: ['obr(ó|o)t(y|u|ów|em|ach|om)?', 'przych(ó|o)d*', 'sprzedaż (wyniosła|osiągnęła|przekroczyła|netto)'],
  profit: ['zysk*', 'ebitda?', 'wynik (netto|finansowy|operacyjny)'],
  loss: ['strat(a|ę|y) (netto|w wysokości|bilansow*|operacyjn*)'],
  numerals: numeralRows({
    ones: ['jeden', '(dwa|dwie|dwoje|dwóch|dwojga|dwoma)', '(trzy|trzej|trzech|troje|trojga|trzema)', '(cztery|czterej|czterech|czworo|czworga|czterema)', '(pięć|pięciu|pięcioro|pięciorga)', '(sześć|sześciu|sześcioro|sześciorga)', '(siedem|siedmiu|siedmioro)', '(osiem|ośmiu|ośmioro)', '(dziewięć|dziewięciu|dziewięcioro)', '(dziesięć|dziesięciu|dziesięcioro)', '(jedenaście|jedenastu)', '(dwanaście|dwunastu)', '(trzynaście|trzynastu)', '(czternaście|czternastu)', '(piętnaście|piętnastu)', '(szesnaście|szesnastu)', '(siedemnaście|siedemnastu)', '(osiemnaście|osiemnastu)', '(dziewiętnaście|dziewiętnastu)'],
    tens: ['(dwadzieścia|dwudziestu)', '(trzydzieści|trzydziestu)', '(czterdzieści|czterdziestu)', '(pięćdziesiąt|pięćdziesięciu)', '(sześćdziesiąt|sześćdziesięciu)', '(siedemdziesiąt|siedemdziesięciu)', '(osiemdziesiąt|osiemdziesięciu)', '(dziewięćdziesiąt|dziewięćdziesięciu)'],
    more: ['50 pół setki', '100 (sto|stu|setka|setkę)', '200 (dwieście|dwustu)', '300 (trzysta|trzystu)', '400 (czterysta|czterystu)', '500 (pięćset|pięciuset)'],
  }),
}
