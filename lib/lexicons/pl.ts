import type { Lexicon } from '../model/index.ts'
import { formRows, sectionRows } from './rows.ts'
import { news } from './news/pl.ts'
import { owners } from './owners/pl.ts'
import { people } from './people/pl.ts'
import { facts } from './facts/pl.ts'
import { kind } from './kind/pl.ts'
import { trade } from './trade/pl.ts'
import { jobs } from './jobs/pl.ts'
import { site } from './site/pl.ts'
import { contact } from './contact/pl.ts'
import { whose } from './whose/pl.ts'
import { departments, titles } from './titles/pl.ts'

// prettier-ignore
const pl: Lexicon = {
  lang: 'pl', script: 'Latn',
  stopwords: ['i', 'w', 'na', 'z', 'do', 'się', 'jest', 'nie', 'to', 'że', 'o', 'od', 'oraz', 'dla', 'po', 'przez', 'jak', 'za', 'są', 'co', 'nasz', 'nasze', 'naszych', 'lub', 'przy', 'ze', 'które', 'który', 'która', 'tak', 'ich', 'jego', 'może', 'aby', 'także', 'również', 'być', 'firma', 'firmy', 'więcej', 'wszystkie', 'jesteśmy', 'nas', 'pod'],
  titles,
  departments,
  notExecutive: ['honorow*', 'emerytowan*', 'asystent*', 'sekretariat', 'sekretarka', 'biuro zarządu', 'oddziału', 'filii', 'sklepu', 'salonu', 'regionaln*', 'regionu', 'rejonu', 'z ca dyrektora oddziału', '(zastępc* |z ca )?kierownik*', 'główn* księgow*', 'art director', 'product owner', 'partner (handlowy|biznesowy)', 'hr business partner', 'pełnomocnik (ds.|do spraw) (systemu|jakości|zarządzania)', 'stażyst*', 'praktykant*', 'asystent* prezesa', 'dyrektor* (kreatywn*|artystyczn*)'],
  former: ['były', 'była', 'byli', 'b.', 'ex', 'dawn(y|a)', 'poprzedni*', 'do (19|20)', 'emerytowan*', 'w stanie spoczynku', 'ś.p.', 'śp.', 'zmarł*', 'niegdyś', 'ówczesn*', 'ustępując*', 'odwołan*', 'w latach', 'pełnił* funkcję', 'do roku', 'honorow(y|a) prezes', 'wieloletni*', 'zrezygnował*', 'odszed*', 'odeszł*', 'emeryt*', 'wcześniej', 'uprzednio'],
  honorifics: ['pan', 'pani', 'p.', 'państwo', 'dr', 'dr.', 'prof.', 'profesor', 'doktor', 'mgr', 'mgr inż.', 'inż.', 'dr inż.', 'dr hab.', 'dr hab. inż.', 'prof. dr hab.', 'prof. dr hab. inż.', 'hab.', 'lic.', 'lek.', 'lek. med.', 'lek. dent.', 'lek. stom.', 'lek. wet.', 'dr n. med.', 'dr n. farm.', 'dr n. ekon.', 'n. med.', 'mec.', 'mecenas', 'adw.', 'adwokat', 'r.pr.', 'r. pr.', 'radca prawny', 'ks.', 'ksiądz', 'o.', 'siostra', 's.', 'gen.', 'płk', 'płk.', 'ppłk', 'mjr', 'kpt.', 'por.', 'st.', 'bryg.', 'mł.', 'insp.', 'nadinsp.', 'arch.', 'mgr inż. arch.', 'inż. arch.', 'doc.', 'mgr farm.', 'tech.', 'red.', 'druh', 'druhna', 'hm.', 'prof. uczelni', 'prof. nadzw.', 'red. nacz.', 'sz. p.', 'szanowny pan', 'szanowna pani'],
  postnominals: ['mba', 'emba', 'phd', 'ph.d.', 'acca', 'cfa', 'cia', 'fcca', 'cima', 'll.m.', 'llm', 'msc', 'm.sc.', 'bsc', 'prof. uczelni', 'prof. nadzw.', 'prof. uw', 'prof. pw', 'pmp', 'dba', 'eur ing', 'jr', 'jr.', 'sr', 'mrics', 'osb', 'sj', 'ofm', 'sdb', 'ma', 'm.a.', 'cpa', 'ii', 'iii'],
  nameEndings: ['ski', 'ska', 'cki', 'cka', 'dzki', 'dzka', 'wicz', 'owicz', 'ewicz', 'czyk', 'czak', 'iak', 'ak', 'ek', 'ik', 'yk', 'ko', 'uk', 'czuk', 'iuk', 'ński', 'ńska', 'wski', 'wska', 'owski', 'owska', 'ewski', 'ewska', 'ała', 'eła', 'oń', 'eń', 'ewa', 'owa', 'ówna', 'ena', 'ura', 'acz', 'arz', 'asz', 'usz', 'ysz', 'or', 'el', 'la', 'ja', 'ina', 'ka', 'icz', 'orz', 'erz'],
  nameParticles: ['de', 'von', 'van', 'da', 'di', 'del', 'la', 'le', 'z', 'ze', 'de la', 'al', 'vel', 'der', 'zu'],
  sections: sectionRows({
    'board:management-board-member': ['(nasz )?zarząd( (spółki|firmy|stowarzyszenia|fundacji|klubu|główny|oddziału|grupy|banku|spółdzielni|koła|izby|związku))?', 'członkowie zarządu', 'skład zarządu', 'władze( (spółki|stowarzyszenia|fundacji|uczelni|firmy|klubu|statutowe))?', 'organy( (spółki|stowarzyszenia|fundacji))?', 'zarząd i (kierownictwo|dyrekcja|rada nadzorcza)', 'zarząd (wykonawczy|krajowy)'],
    'board:board-member': ['rada (dyrektorów|fundacji|programowa|stowarzyszenia|fundatorów|powiernicza)', 'prezydium', 'kolegium', 'członkowie rady'],
    'board:founder': ['założyciele( firmy)?', 'fundatorzy', 'nasi założyciele', 'twórcy'],
    'board:owner': ['właściciele( firmy)?', 'właściciel(ka)?'],
    'board:committee-member': ['komisja rewizyjna', 'komitet (audytu|wynagrodzeń|nominacji|organizacyjny|honorowy|sterujący|naukowy)', 'sąd koleżeński', 'komisje( *)?', 'skład komisji rewizyjnej'],
    'board:official': ['radni', 'rada (gminy|miasta|powiatu|miejska)', 'sołtysi', 'władze (gminy|miasta|powiatu)'],
    'supervisory:supervisory-member': ['rada nadzorcza( (spółki|banku|spółdzielni|grupy))?', 'członkowie rady nadzorczej', 'skład rady nadzorczej', 'organ nadzoru'],
    'management:proxy-holder': ['prokurenci', 'prokurent', 'prokura'],
    'management:partner': ['wspólnicy', 'partnerzy kancelarii', 'nasi wspólnicy', 'partnerzy zarządzający'],
    'management:director': ['dyrektorzy( (pionów|departamentów|oddziałów|wykonawczy))?'],
    'management': ['(nasze )?kierownictwo( firmy)?', 'dyrekcja( (szkoły|szpitala|firmy))?', 'kadra (zarządzająca|kierownicza|menedżerska)', 'management( team)?', 'zespół (zarządzający|kierowniczy)', 'menedżerowie', 'kierownicy( (działów|projektów))?', 'szefostwo', 'liderzy', 'nasi liderzy', 'leadership', 'ład korporacyjny', 'kluczowi (menedżerowie|ludzie|pracownicy)', 'rektorat', 'ordynatorzy', 'kierownictwo urzędu'],
    'team': ['(nasz |poznaj nasz |cały )?zespół( (firmy|ekspertów|doradców|lekarzy|prawników|redakcyjny|sprzedaży|handlowy|techniczny|projektowy|medyczny|biura))?', '(nasi |nasza )?(pracownicy|ludzie|kadra|eksperci|specjaliści|doradcy|konsultanci|lekarze|prawnicy|adwokaci|trenerzy|instruktorzy|nauczyciele|wykładowcy|inżynierowie|projektanci|programiści|architekci|terapeuci|fizjoterapeuci|psychologowie|agenci|handlowcy|współpracownicy|wolontariusze|członkowie|lektorzy|wychowawcy|pielęgniarki|stomatolodzy|graficy|radcowie prawni|opiekunowie|pośrednicy|koordynatorzy|naukowcy|notariusze|księgowi)', 'kim jesteśmy', 'poznaj (nas|naszych *|zespół)', 'poznajmy się', 'o nas', 'team', 'grono pedagogiczne', 'kadra (pedagogiczna|naukowa|dydaktyczna|medyczna|nauczycielska|trenerska|lekarska)', 'ludzie', 'personel( medyczny)?', 'załoga', 'ekipa', 'redakcja', 'sekretariat', 'administracja( i obsługa)?', 'dział (sprzedaży|handlowy|techniczny|marketingu|finansowy|księgowości|kadr|logistyki|zakupów|serwisu|obsługi klienta|it|jakości|produkcji|eksportu|hr)', 'biuro( (handlowe|obsługi klienta|projektowe))?', 'serwis', 'księgowość', 'kto jest kim', 'poznaj nas bliżej', 'struktura( organizacyjna)?', 'specjaliści'],
    'advisors:advisory-member': ['rada (naukowa|konsultacyjna|doradcza|ekspertów|społeczna)', 'członkowie rady naukowej'],
    'advisors': ['mentorzy', 'ambasadorzy', 'honorowi członkowie', 'członkowie honorowi', 'patroni'],
    'contacts': ['kontakty?( (do nas|z nami|handlowy|dla mediów|dla prasy|dla inwestorów))?', 'osoby (do kontaktu|kontaktowe)', 'skontaktuj się( z nami)?', 'dane (kontaktowe|teleadresowe)', 'napisz do nas', 'zadzwoń( do nas)?', 'masz pytania', 'twój doradca', 'twój opiekun', 'przedstawiciele( (handlowi|regionalni))?', 'doradcy handlowi', 'książka telefoniczna', 'kontakt z (działem|działami|handlowcami) *', 'biuro prasowe', 'regionalni przedstawiciele handlowi', 'wykaz telefonów', 'zapraszamy do kontaktu', 'kontakt bezpośredni'],
    'testimonials': ['(opinia|opinie|zdaniem|okiem|komentarz) ekspert(a|ów|ki)', '(opinie|rekomendacje|referencje)( (klientów|naszych klientów|o nas|pacjentów|kursantów|uczestników))?', 'co (mówią|sądzą) (o nas |nasi )?(klienci|inni|pacjenci|uczestnicy)?', 'zaufali nam', 'nasi klienci o nas', 'klienci o nas', 'powiedzieli o nas', 'historie (sukcesu|klientów)', 'case study', 'studia przypadków', 'świadectwa', 'oceny', 'zadowoleni klienci', 'głos klientów', 'napisali o nas', 'recenzje'],
    'partners': ['(nasi |partnerzy )?(partnerzy|sponsorzy|dostawcy|kooperanci|darczyńcy|inwestorzy|dystrybutorzy|dealerzy|patroni medialni)( (biznesowi|strategiczni|technologiczni|medialni|handlowi|wspierający))?', 'współpraca', 'współpracujemy z', 'wspierają nas', 'partnerzy i sponsorzy', 'organizacje członkowskie', 'patronat', 'sieć partnerska', 'finansowanie', 'członkostwo', 'firmy partnerskie', 'wsparli nas', 'akcjonariat', 'struktura akcjonariatu'],
    'customers': ['(nasi |wybrani )?klienci', 'dla kogo pracujemy', 'obsługujemy', 'realizacje', 'nasze realizacje', 'portfolio', 'pracowaliśmy dla', 'lista referencyjna', 'projekty', 'wybrane realizacje', 'marki, które nam zaufały'],
    'news': ['(keynote|keynotes)', 'panel(e)? (dyskusyjn(y|e)|ekspertów)', '(goście|moderatorzy|prowadzący|paneliści|wykładowcy konferencji)', 'agenda', 'program (konferencji|wydarzenia)', '(nasi )?(prelegenci|prelegentki|mówcy|speakerzy|paneliści)', '(członkowie )?(jury|kapituł[ay])', 'aktualności', 'news(y)?', 'wydarzenia', 'blog', 'artykuły', 'prasa', 'media', 'media o nas', 'informacje prasowe', 'komunikaty( prasowe)?', 'centrum prasowe', 'publikacje', 'ostatnie (wpisy|aktualności)', 'co nowego', 'ogłoszenia', 'prelegenci', 'autorzy', 'o autorze', 'o autorce', 'wywiad(y)?', 'relacje', 'napisali', 'archiwum', 'kalendarium', 'raporty bieżące', 'poradnik', 'baza wiedzy', 'podcast'],
    'jobs': ['kariera', 'praca', 'oferty pracy', 'rekrutacja', 'dołącz do (nas|zespołu)', 'pracuj z nami', 'aktualne (oferty|rekrutacje)', 'szukamy', 'zatrudnimy', 'wolne stanowiska', 'staże i praktyki', 'praca u nas', 'aplikuj'],
  }),
  labels: {
    name: ['nazwa', 'firma', 'nazwa (firmy|spółki|przedsiębiorstwa|podmiotu|organizacji)', 'przedsiębiorstwo', 'nazwa skrócona', 'podmiot', 'nazwa stowarzyszenia'],
    legalName: ['pełna nazwa( firmy| spółki)?', 'nazwa (prawna|rejestrowa|pełna|oficjalna)', 'dane (rejestrowe|firmy|spółki|rejestracyjne)', 'firma spółki', 'administrator(em)? danych( osobowych)?( jest)?', 'usługodawca', 'sprzedawca', 'właściciel (serwisu|strony|sklepu)', 'wydawca', 'operator (serwisu|strony)', 'dane do (faktury|faktur|przelewu)', 'oficjalna nazwa', 'organizator'],
    brand: ['marka', 'marki', 'nazwa handlowa', 'właściciel marki', 'znak towarowy', 'marka należy do'],
    address: ['adres( (do korespondencji|korespondencyjny|biura|siedziby|pocztowy|firmy|zakładu))?', 'lokalizacja', 'dojazd', 'jak dojechać', 'nasz adres', 'gdzie nas znaleźć', 'znajdziesz nas', 'ulica', 'biuro', 'adres pocztowy', 'skrytka pocztowa', 'miejsce prowadzenia działalności', 'odwiedź nas', 'skr. poczt.'],
    headOffice: ['(główna )?siedziba( (firmy|spółki|główna|zarządu))?', 'z siedzibą( w)?', 'centrala( firmy)?', 'biuro (główne|zarządu)', 'adres siedziby', 'siedziba i adres', 'adres rejestrowy'],
    branch: ['oddział(y)?( w)?', 'filia', 'filie', 'oddział *', 'biuro (regionalne|handlowe) *', 'zakład( produkcyjny)?', 'zakłady', 'magazyn', 'salon', 'sklep( firmowy)?', 'placówki', 'przedstawicielstwo', 'punkt (sprzedaży|obsługi)', 'hurtownia', 'punkty sprzedaży', 'biuro w *'],
    phone: ['tel.?', 'telefon(y)?', 'nr (tel.?|telefonu)', 'numer telefonu', 'tel.? stacjonarny', 'centrala telefoniczna', 'infolinia', 'zadzwoń( do nas)?', 't', 'phone', 'telefon kontaktowy', 'tel/fax', 'tel.?/fax', 'tel.? ?fax', 'telefon/fax', 'sekretariat', 'recepcja', 'rejestracja', 'biuro obsługi klienta', 'bok', 'helpdesk', 'call center', 'tel.? kontaktowy', 'hotline', 'dział sprzedaży', 'fon', 'zgłoszenia serwisowe'],
    mobile: ['kom.?', 'tel.? kom.?', 'komórka', 'telefon komórkowy', 'tel.? komórkowy', 'mobile', 'gsm', 'mob.?', 'm', 'whatsapp', 'tel.? mobilny', 'kom'],
    fax: ['fax', 'faks', 'telefax', 'nr faksu', 'fax.', 'faks/fax', 'f', 'telefaks'],
    email: ['e ?mail', 'adres e ?mail', 'mail', 'poczta( elektroniczna)?', 'adres poczty elektronicznej', 'e', 'napisz( do nas)?', 'adres mailowy', 'skrzynka'],
    website: ['www', 'strona( (www|internetowa))?', 'adres (www|strony|internetowy)', 'witryna', 'serwis internetowy', 'web', 'strona domowa', 'website'],
    founded: ['rok (założenia|powstania|rozpoczęcia działalności)', 'data (założenia|powstania|rozpoczęcia działalności|rejestracji)', 'założon(a|y|e)( w)?( roku| r.)?', 'od( roku)?', 'powstanie( firmy)?', 'działamy od', 'na rynku od', 'istnieje od', 'istniejemy od', 'rok zał.', 'założenie', 'utworzon(a|y|e)', 'powstał(a|o)?( w)?', 'est.?'],
    employees: ['(liczba|ilość) (pracowników|zatrudnionych|osób)', 'zatrudnienie', 'zatrudniamy', 'pracownicy', 'pracowników', 'zatrudnionych', 'wielkość zatrudnienia', 'stan zatrudnienia', 'średnie zatrudnienie', 'wielkość firmy', 'zespół liczy', 'liczebność'],
    revenue: ['(roczne |łączne )?(przychody|obroty?)( (ze sprzedaży|roczne|netto|grupy))?', 'przychód', 'roczny obrót', 'wartość sprzedaży', 'sprzedaż (roczna|netto)', 'suma bilansowa', 'wyniki finansowe', 'przychody netto'],
    capital: ['kapitał( (zakładowy|akcyjny|własny|podstawowy|założycielski))?', 'kap. zakł.', 'wysokość kapitału( zakładowego)?', 'opłacony w całości', 'fundusz (założycielski|statutowy|udziałowy)'],
    vat: ['nip', 'nr nip', 'numer nip', 'nip ue', 'vat ue', 'numer identyfikacji podatkowej', 'nip/vat', 'vat', 'nr vat', 'pl nip', 'vat id', 'vat no'],
    registration: ['krs', 'nr krs', 'numer krs', 'regon', 'nr regon', 'numer regon', 'krajowy rejestr sądowy', 'wpisan(a|y|e) do (rejestru|krs|krajowego rejestru sądowego|ceidg)*', 'bdo', 'nr bdo', 'numer bdo', 'rejestr( bdo)?', 'ceidg', 'numer (wpisu|rejestrowy|w rejestrze)', 'nr (wpisu|rejestrowy|rej.)', 'rejestr przedsiębiorców', 'gln', 'duns', 'lei', 'rpwdl', 'rspo'],
    court: ['sąd( (rejonowy|rejestrowy|gospodarczy))?', 'sąd rejonowy( dla| w| *)?', 'wydział gospodarczy( krs| krajowego rejestru sądowego)?', 'organ (rejestrowy|rejestracyjny|nadzorczy|prowadzący)', 'akta rejestrowe', 'prowadzonego przez sąd', 'urząd skarbowy'],
    industry: ['branża', 'branże', 'sektor', 'przedmiot działalności', '(profil|zakres|rodzaj|obszar) działalności', 'działalność', 'pkd', 'specjalizacja', 'dziedzina', 'główna działalność', 'profil firmy', 'gałąź', 'kategoria'],
    products: ['(nasze )?produkty', 'usługi', 'oferta', '(asortyment|oferujemy)', 'produkty i usługi', 'zakres usług', 'wyroby', 'rozwiązania', 'nasza oferta', 'linie produktów', 'świadczymy usługi'],
    subsidiaries: ['spółki (zależne|córki|z grupy)', 'podmioty (zależne|powiązane)', 'firmy z grupy'], profit: ['zysk( (netto|brutto|operacyjny))?', 'wynik (netto|finansowy)', 'ebitda?'],
    customer: ['(nasz )?klient', 'nazwa klienta', 'zamawiający', 'inwestor', 'zleceniodawca'], parent: ['(spółka |firma )?(dominująca|matka)', 'podmiot dominujący', 'grupa( kapitałowa)?', 'należy do( grupy)?', 'część grupy', 'właściciel', 'holding', 'spółka zależna od', 'w grupie', 'członek grupy', 'jednostka dominująca', 'organ założycielski', 'koncern', 'główny udziałowiec', 'jedyny wspólnik', 'komplementariusz'],
    ceo: ['prezes( zarządu)?', 'dyrektor (generalny|naczelny|zarządzający)', 'dyrektor', 'dyrektorka', 'ceo', 'szef', 'prezeska( zarządu)?', 'przewodnicząc(y|a)( zarządu)?', 'burmistrz', 'wójt', 'starosta', 'rektor', 'kierownik'],
    managers: ['zarząd( spółki)?', 'dyrekcja', 'kierownictwo', 'prokurenci', 'prokurent(ka)?', 'wspólnicy', 'dyrektorzy', 'zarządzający', 'kadra zarządzająca', 'zastępca dyrektora', 'wicedyrektor(ka)?', 'prokura', 'główn(y|a|ą|ym) księgow(y|a|ą|ym)'],
    board: ['(skład )?zarządu?( spółki)?', 'członkowie zarządu', 'członek zarządu', 'wiceprezes( zarządu)?', 'władze( spółki)?', 'w skład zarządu wchodzą', 'sekretarz', 'skarbnik', 'rada dyrektorów', 'organy spółki', 'komisja rewizyjna', 'prezydium'],
    supervisory: ['rada nadzorcza', '(skład )?rady nadzorczej', 'członkowie rady nadzorczej', 'przewodniczący rady nadzorczej', 'przewodnicząca rady nadzorczej'],
    owner: ['właściciel(ka|e)?', 'współwłaściciel(e|ka)?', 'wspólnicy', 'założyciel(e|ka)?', 'udziałowcy', 'akcjonariusze', 'założona przez', 'fundator(zy)?', 'wł.', 'struktura własności', 'imię i nazwisko przedsiębiorcy'],
    representative: ['reprezentacja', 'reprezentowan(a|y|e) przez', '(sposób|zasady) reprezentacji', 'osob(a|y) (uprawnion(a|e)|upoważnion(a|e)) do reprezent*', 'upoważnieni do reprezentacji', 'przedstawiciel', 'pełnomocnik', 'odpowiedzialny za treść', 'redaktor (odpowiedzialny|naczelny)', 'osoba odpowiedzialna', 'w imieniu'],
    contactPerson: ['więcej informacji', 'dodatkowych informacji udziela', 'informacji udziela', 'osob(a|y) (do kontaktu|kontaktow(a|e)|odpowiedzialn(a|e))', 'kontakt', 'opiekun( klienta| handlowy)?', 'doradca', 'kontakt dla (mediów|prasy)', 'inspektor ochrony danych( osobowych)?', 'iod', 'twój (opiekun|doradca)', 'przedstawiciel handlowy', 'rzecznik prasowy', 'prowadzący', 'koordynator', 'sprawę prowadzi', 'pytania prosimy kierować'],
    country: ['kraj', 'państwo', 'kraj pochodzenia', 'kraj rejestracji'],
    postalCode: ['kod( pocztowy)?', 'kod poczt.', 'poczta'],
    city: ['miasto', 'miejscowość', 'gmina', 'powiat', 'województwo', 'woj.', 'region'],
    hours: ['godziny (otwarcia|pracy|urzędowania|przyjęć|przyjmowania)', 'godz. (otwarcia|pracy)', 'czynne', 'otwarte', 'poniedziałek', 'pn', 'pon', 'pn pt', 'pn. pt.', 'poniedziałek piątek', 'jesteśmy (dostępni|czynni)', 'godziny'],
    copyright: ['copyright', '©', 'wszelkie prawa zastrzeżone', 'prawa autorskie', 'copyright ©', '© copyright', 'wszystkie prawa zastrzeżone'],
  },
  legalForms: [
    ...formRows('after', {
      limited: { 'sp. z o.o.': ['sp.? ?z ?o.? ?o.?', 'spółka z ?o.? ?o.?', 'spółka z ograniczoną odpowiedzialnością', 'sp.? ?z.? ?o.? ?o.?', 'spzoo', 'spółki z ograniczoną odpowiedzialnością', 'sp. z o.o. w (likwidacji|organizacji|restrukturyzacji|upadłości)'], 'GmbH': ['gmbh'], 'Ltd.': ['ltd.?', 'limited'], 'LLC': ['llc'], 's.r.o.': ['s.? ?r.? ?o.?'], 'B.V.': ['b.v.'], 'S.r.l.': ['s.r.l.'], 'OÜ': ['oü'], 'UAB': ['uab'] },
      stock: { 'S.A.': ['s.? ?a.?', 'spółka akcyjna', 'spółki akcyjnej', 's.a. w (likwidacji|upadłości|restrukturyzacji)'], 'P.S.A.': ['p.? ?s.? ?a.?', 'prosta spółka akcyjna'], 'SE': ['se', 'spółka europejska'], 'AG': ['ag'], 'Inc.': ['inc.?'], 'Corp.': ['corp.?'], 'plc': ['plc'], 'N.V.': ['n.v.'], 'ASI': ['asi', 'alternatywna spółka inwestycyjna', 'fiz', 'sfio', 'fio', 'tfi'] },
      partnership: {
        'sp.j.': ['sp.? ?j.?', 'spółka jawna', 's.j.', 'spółki jawnej'], 'sp.k.': ['sp.? ?k.?', 'spółka komandytowa', 's.k.', 'spółki komandytowej', 'sp. kom.'], 'sp. z o.o. sp.k.': ['(sp.? ?z ?o.? ?o.?|spółka z ograniczoną odpowiedzialnością|s.a.) ?(sp.? ?k.?|spółka komandytowa|s.k.|sp.? ?j.?|spółka jawna)'], 'S.K.A.': ['s.? ?k.? ?a.?', 'spółka komandytowo akcyjna', '(sp.? ?z ?o.? ?o.?|spółka z ograniczoną odpowiedzialnością) ?s.? ?k.? ?a.?'],
        'sp.p.': ['sp.? ?p.?', 'spółka partnerska', 'i partnerzy', 'adwokaci i radcowie prawni', 'i wspólnicy'], 's.c.': ['s.? ?c.?', 'spółka cywilna', 'sp.? ?c.?'], 'EZIG': ['ezig', 'europejskie zgrupowanie interesów gospodarczych'], 'konsorcjum': ['konsorcjum'],
      },
      cooperative: { 'spółdzielnia': ['spółdzielnia( (pracy|mieszkaniowa|socjalna|inwalidów|mleczarska|kółek rolniczych|rolnicza))?', 'sp-nia', 'gs', 'skok', 'bank spółdzielczy', 'gs sch', 'tuw', 'towarzystwo ubezpieczeń wzajemnych'] },
      nonprofit: { 'OPP': ['opp', 'organizacja pożytku publicznego', 'non profit', 'stowarzyszenie zarejestrowane'] },
      public: { 'SP ZOZ': ['sp ?zoz', 'samodzielny publiczny zakład opieki zdrowotnej'] },
      branch: { 'Oddział w Polsce': ['oddział w polsce', 's.a. oddział w polsce', '(sp. z o.o.|s.a.|ltd.?|gmbh) oddział( w)? *', 'przedstawicielstwo w polsce'] },
    }),
    ...formRows('before', {
      sole: { 'działalność gospodarcza': ['p.?p.?h.?u?.?', 'p.?h.?u?.?', 'p.?u.?h.?', 'f.?h.?u?.?', 'f.?p.?h.?u?.?', 'p.?p.?u?.?h?.?', 'z.?p.?h.?u?.?', 'z.?u.?h?.?', 'z.?p.?', 'p.?w.?', 'firma (handlowa|handlowo usługowa|usługowa|produkcyjna|rodzinna)', 'przedsiębiorstwo (produkcyjno handlowe|produkcyjno handlowo usługowe|handlowo usługowe|handlowe|usługowe|wielobranżowe|budowlane|prywatne|*)', 'zakład (usługowy|produkcyjny|produkcyjno handlowy|handlowy|budowlany|*)', 'indywidualna (praktyka|działalność) *', 'działalność gospodarcza', 'jednoosobowa działalność gospodarcza', 'gospodarstwo rolne', 'gabinet (lekarski|stomatologiczny)', 'apteka', 'kancelaria (adwokacka|radcy prawnego|notarialna|prawna|podatkowa|prawnicza)', 'biuro (rachunkowe|projektowe|podróży|nieruchomości)'] },
      nonprofit: { 'fundacja': ['fundacja'], 'stowarzyszenie': ['stowarzyszenie', 'towarzystwo', 'związek( *)?', 'federacja', 'klub sportowy', 'izba( gospodarcza)?', 'polski związek', 'liga', 'cech', 'ochotnicza straż pożarna', 'osp', 'instytut', 'ks'] },
      cooperative: { 'spółdzielnia (przed)': ['spółdzielnia *', 'gminna spółdzielnia'] },
      public: { 'jednostka publiczna': ['urząd (gminy|miasta|miejski|marszałkowski|wojewódzki|skarbowy)', 'gmina( miasto)?', 'powiat', 'miasto', 'zespół szkół', 'szkoła podstawowa', 'liceum ogólnokształcące', 'uniwersytet', 'politechnika', 'akademia', 'szpital', 'miejski ośrodek', 'miejskie przedsiębiorstwo', 'przedsiębiorstwo państwowe', 'p.p.', 'samodzielny publiczny zakład opieki zdrowotnej *', 'starostwo powiatowe', 'nadleśnictwo'] },
    }),
  ],
  months: ['stycz(eń|nia)', 'lut(y|ego)', 'mar(zec|ca)', 'kwie(cień|tnia)', 'maja?', 'czerw(iec|ca)', 'lip(iec|ca)', 'sierp(ień|nia)', 'wrze(sień|śnia)', 'październik(a)?', 'listopad(a)?', 'grud(zień|nia)'],
  placeholders: ['jan kowalski', 'anna kowalska', 'jan nowak', 'adam nowak', 'anna nowak', 'kowalski', 'jan testowy', 'imię i nazwisko', 'imię nazwisko', 'twoje imię', 'nazwisko', 'nazwisko i imię', 'jan iksiński', 'pan x', 'pani x', 'nazwa firmy', 'twoja firma', 'john doe', 'jane doe', 'lorem ipsum', 'stanowisko', 'wakat', 'vacat', 'nieobsadzone', 'przykładowa firma', 'test testowy', 'osoba 1', 'zofia kowalska', 'maria kowalska', 'firma xyz', 'n.n.'],
  interface: ['strona główna', 'start', 'home', 'o nas', 'o firmie', 'firma', 'kim jesteśmy', 'historia', 'misja', 'wizja', 'wartości', 'oferta', 'nasza oferta', 'usługi', 'produkty', 'rozwiązania', 'realizacje', 'portfolio', 'galeria', 'referencje', 'opinie', 'aktualności', 'blog', 'wydarzenia', 'kontakt', 'kariera', 'praca', 'zespół', 'nasz zespół', 'partnerzy', 'klienci', 'cennik', 'sklep', 'koszyk', 'do koszyka', 'dodaj do koszyka', 'zamów', 'zamówienie', 'kup teraz', 'moje konto', 'konto', 'zaloguj', 'zaloguj się', 'wyloguj', 'zarejestruj się', 'rejestracja', 'szukaj', 'wyszukaj', 'menu', 'zamknij', 'otwórz', 'dalej', 'wstecz', 'powrót', 'do góry', 'na górę', 'następny', 'poprzedni', 'więcej', 'czytaj więcej', 'czytaj dalej', 'dowiedz się więcej', 'zobacz więcej', 'zobacz', 'zobacz wszystkie', 'pokaż więcej', 'rozwiń', 'zwiń', 'szczegóły', 'pobierz', 'do pobrania', 'pliki do pobrania', 'wyślij', 'wyślij wiadomość', 'wyślij zapytanie', 'napisz do nas', 'zadzwoń', 'zadzwoń do nas', 'umów wizytę', 'umów się', 'umów spotkanie', 'zapytaj o ofertę', 'formularz kontaktowy', 'newsletter', 'zapisz się', 'polityka prywatności', 'polityka cookies', 'pliki cookie', 'akceptuję', 'akceptuj', 'odrzuć', 'zgadzam się', 'regulamin', 'rodo', 'mapa strony', 'mapa dojazdu', 'pokaż na mapie', 'deklaracja dostępności', 'przejdź do treści', 'przejdź do menu', 'udostępnij', 'drukuj', 'znajdź nas', 'obserwuj nas', 'faq', 'najczęściej zadawane pytania', 'pomoc', 'wsparcie', 'certyfikaty', 'nagrody', 'media', 'dla mediów', 'inwestorzy', 'relacje inwestorskie', 'bip', 'język', 'polski', 'angielski', 'english', 'wesprzyj nas', 'darowizna', 'przekaż 1,5%', 'dołącz do nas', 'archiwum', 'kategorie', 'tagi', 'komentarze', 'projekt i wykonanie', 'wszelkie prawa zastrzeżone', 'biogram', 'profil', 'zobacz profil'],
  facts,
  news,
  owners,
  people,
  trade,
  jobs,
  site,
  kind,
  contact,
  whose,
}

export default pl
