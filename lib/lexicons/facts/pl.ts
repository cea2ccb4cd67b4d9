import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(założyliśmy|założyłem|założyłam|otworzyliśmy|stworzyliśmy|zbudowaliśmy)', 'połączyli siły', 'wyprodukowali(śmy)? pierwsz*', 'sprzedał(a|i|iśmy)? pierwsz*', 'zawiązał*', 'założon*', 'założył(a|y|o|i)?', 'powstał(a|o|y)?', 'powstani*', 'utworzon*', 'zarejestrowan*', 'rozpoczęł*', 'rozpoczął', 'rozpoczęci*', 'założeni*', 'otworzył(a|y|i|o)?', 'początki', 'historia * (rozpoczęła|zaczęła|zaczyna|sięga)', '(sięga|sięgają)', 'zaczęła', 'zaczęliśmy', 'rozpoczęliśmy', 'działalność (prowadzimy|prowadzi)', 'wystartował(a|o|y|i)?', 'ruszył(a|o|y|i)?', 'zaczynaliśmy', '(uruchomił|postawił|wybudował)(a|i)? (pierwszy|pierwszą|mały|małą|swój|swoją|własny|własną) (zakład|warsztat|piekarnię|sklep|fabrykę|pracownię)', 'wzię(ła|li) początek', 'działalność (rozpoczęta|zapoczątkowana)', 'zapoczątkowa*', 'historia (* )?(rozpoczęła|zaczęła|zaczyna|rozpoczyna)', 'zawiązan*', 'zał.?', 'zainicjowa*', 'z inicjatywy', 'pierwszy (warsztat|zakład|sklep)', 'stawia(ł|ła|li|liśmy) pierwsze kroki'],
  begins: ['(otworzył|stworzył|uruchomił|zbudował|zaczął|zaczęła)(a|y|i)?'],
  since: ['od( roku)?', 'działa (od|nieprzerwanie od)', 'istnieje od', 'na rynku od'],
  exists: ['(działa(my)?|istnieje(my)?|na rynku|funkcjonuj(e|emy)|obecn(a|y|i) na rynku|rodzinn*)'],
  otherYear: ['dołącz*', 'pracuje', 'pracował*', 'absolw*', 'ukończył*', 'studi*', 'nagrod*', 'wyróżni*', 'copyright', 'prawa zastrzeżone', 'oddział*', 'filia', 'przej*', 'objął', 'objęła', 'zasiada', 'związan*', 'kierowan*', 'kieruje', 'zarządza*', 'certyfik*', 'członek * *', 'patent*', 'opatent*', 'zastrzeż*', 'znak towarowy', 'iso', 'na czele', 'prowadz*', 'współprac*', 'klient*', 'dostawc*'],
  aspect: ['(też|także|również|dodatkowo|ponadto)', '(iso|certyfik*|akredyt*)', '(giełd*|notowan*|debiut*)', '(w sprzedaży|dostępn*)', '(członk*|zrzeszon*)', 'w (zarządzie|radzie nadzorczej|firmie|zespole|spółce)'],
  employs: ['zatrudnia*', 'zespół (liczy|tworzy|składa się z)', '(załoga|ekipa|kadra) (liczy|to)', 'daje pracę', 'zatrudnienie', 'pracuje'],
  counts: ['jest nas', 'jesteśmy', 'liczy', 'skupia', 'zrzesza', 'tworzy'],
  inAll: ['łącznie', 'w sumie', 'ogółem', 'razem', 'na całym świecie', 'w całej (grupie|firmie)'],
  staff: ['pracowni*', 'zatrudnionych', 'etatów', 'osobow* (zespół|załoga|ekipa|zespołem)', 'współpracowników', 'osób (pracuje|zatrudnionych|w zespole)'],
  heads: ['osób', 'osoby', 'specjalist*', 'ekspert*', 'ludzi', 'fachowców', 'inżynierów'],
}
