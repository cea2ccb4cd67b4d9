import type { Translation } from '../messages.ts'

export default {
  'view.tabs': 'Otwarte karty',
  'view.start': 'Pierwsze kroki',
  'view.help': 'Pomoc',
  'tabs.title': 'Z otwartych kart do profili',
  'tabs.words':
    'Czyta wszystkie strony otwarte w tym oknie, łączy strony jednej firmy i pokazuje plan, zanim cokolwiek zapisze.',
  'tabs.permission':
    'Chrome raz pyta o dostęp do wszystkich witryn, bo wcześniej nie podaje adresów. Dostęp jest oddawany zaraz po przeczytaniu kart.',
  'tabs.readAll': 'Przeczytaj wszystkie karty',
  'tabs.reading': 'Czytam otwarte karty…',
  'tabs.read':
    '{count, plural, one {Przeczytano # kartę} few {Przeczytano # karty} many {Przeczytano # kart} other {Przeczytano # karty}}',
  'tabs.declined': 'Bez dostępu nie da się przeczytać innych kart. Nic nie przeczytano.',
  'tabs.calledOff': 'Przerwano. Nic nie zapisano.',
  'tabs.plan':
    '{companies, plural, one {# firma} few {# firmy} many {# firm} other {# firmy}} na {pages, plural, one {# stronie} few {# stronach} many {# stronach} other {# strony}}',
  'tabs.companies': 'Firmy w otwartych kartach',
  'tabs.file':
    '{count, plural, one {Zapisz # firmę} few {Zapisz # firmy} many {Zapisz # firm} other {Zapisz # firmy}}',
  'tabs.filed':
    '{count, plural, one {Zapisano # profil} few {Zapisano # profile} many {Zapisano # profili} other {Zapisano # profilu}}',
  'tabs.again': 'Od nowa',
  'tabs.makes': 'Nowy profil',
  'tabs.joins': 'Dołączy do profilu',
  'tabs.undecided': 'Niezapisane: o której to firmie?',
  'tabs.undecidedHint':
    'Artykuły, platformy i strony bez nazwy firmy. Otwórz jedną z nich i wybierz firmę w panelu.',
  'tabs.unread': 'Nieprzeczytane',
  'tabs.failed.noAccess': 'Przeglądarka nie pozwala czytać tej strony.',
  'tabs.failed.gone': 'Strona zmieniła się podczas czytania.',
  'tabs.failed.noAnswer': 'Strona nie odpowiedziała.',
  'tabs.failed.asleep': 'Przeglądarka uśpiła tę kartę. Otwórz ją i przeczytaj ponownie.',
  'palette.title': 'Polecenia i profile',
  'palette.hint': 'Wpisz polecenie lub firmę',
  'palette.list': 'Polecenia',
  'palette.none': 'Nic o takiej nazwie',
  'palette.page': 'Strona',
  'palette.usual': 'Pokaż wszystkie profile jak zwykle',
  'shortcut.palette': 'Polecenia',
  'start.title': 'Profile firm ze stron, które i tak czytasz',
  'start.lead':
    'Dossier czyta na Twoje życzenie stronę firmy, którą masz przed sobą, i zapisuje na tym komputerze, co na niej jest, razem ze zdaniem stojącym za każdą wartością.',
  'start.steps': 'Pierwszy profil w trzech krokach',
  'start.pin': 'Przypnij przycisk',
  'start.pin.words': 'Kliknij element układanki na pasku Chrome, a potem pinezkę obok Dossier.',
  'start.press': 'Kliknij go na stronie firmy',
  'start.press.words': 'Albo naciśnij Alt+Shift+Y. Otworzy się panel z tym, co mówi strona.',
  'start.add': 'Dodaj do profilu',
  'start.add.words': 'Jedno kliknięcie i zapisane. Kolejne strony tej witryny trafią do tego samego profilu.',
  'start.done':
    '{count, plural, one {Masz # profil.} few {Masz # profile.} many {Masz # profili.} other {Masz # profilu.}}',
  'start.see': 'Otwórz profile',
  'start.promises': 'Co czyta i co się z tym dzieje',
  'start.reads': 'Czyta, gdy poprosisz',
  'start.reads.words': 'Tekst, linki, dane dla maszyn i nazwy skryptów strony, którą masz przed sobą.',
  'start.never': 'Nigdy nie czyta',
  'start.never.words':
    'Tego, co piszesz, wartości ciasteczek, poczty, banków, zdrowia, mediów społecznościowych ani stron, o które nie prosisz.',
  'start.keeps': 'Zostaje na tym komputerze',
  'start.keeps.words':
    'Zapisywane jest tylko to, co dodasz. Bez konta i serwera; nic nie wychodzi, dopóki nie eksportujesz.',
  'start.local': 'Działa bez sieci. Bez logowania i bez udzielania teraz uprawnień.',
  'sample.title': 'Albo najpierw się rozejrzyj',
  'sample.words':
    '{count, plural, one {# zmyślona firma} few {# zmyślone firmy} many {# zmyślonych firm} other {# zmyślonej firmy}} do szukania, sortowania, oceniania i eksportu. Jedno kliknięcie je usuwa.',
  'sample.add': 'Dodaj przykładowe firmy',
  'sample.remove': 'Usuń przykładowe firmy',
  'sample.added':
    '{count, plural, one {Dodano # przykładową firmę} few {Dodano # przykładowe firmy} many {Dodano # przykładowych firm} other {Dodano # przykładowej firmy}}',
  'sample.removed': 'Usunięto przykładowe firmy',
  'sample.tag': 'Przykład',
  'help.panel': 'W panelu',
  'help.workspace': 'W przestrzeni roboczej',
  'help.read': 'Jak przeczytać stronę?',
  'help.read.words':
    'Kliknij na stronie przycisk na pasku albo naciśnij Alt+Shift+Y. „Czytaj tę witrynę, gdy ją otwieram” robi to samo tylko dla tej witryny; Chrome pyta raz.',
  'help.news': 'Co znaczy: nowe, znane, inaczej?',
  'help.news.words':
    'Nowego nie ma jeszcze w profilu. Znane już w nim jest. „Inaczej” kłóci się z tym, co jest w profilu; zostają oba, a Ty wybierasz.',
  'help.kinds': 'Co znaczy: podane, wyliczone, ocena, wpisane?',
  'help.kinds.words':
    'Podane stoi wprost na stronie. Wyliczone z niej wynika. Ocena to czyjaś opinia. Wpisane pochodzi od Ciebie i zawsze obowiązuje.',
  'help.rivals': 'Dlaczego stoi ta wartość, a nie inna?',
  'help.rivals.words':
    'Otwórz źródła pod wartością: tam jest powód. Twój wybór jest ważniejszy od każdej reguły.',
  'help.sites': 'Dlaczego strona nie jest czytana?',
  'help.sites.words':
    'Media społecznościowe, poczta, banki, zdrowie, urzędy, CRM-y i strony z polem hasła są omijane. Niektóre można otworzyć świadomie, po jednej witrynie.',
  'help.undo': 'Czy mogę się cofnąć?',
  'help.undo.words':
    'Tak: każdą zmianę można cofnąć, także scalanie i usuwanie wielu, także po zamknięciu przeglądarki.',
  'help.filters': 'Jak działają filtry i segmenty?',
  'help.filters.words':
    'Każdy filtr pyta o jedną kolumnę; razem zawężają listę. Zapisany segment pamięta filtry, kolejność, grupy i kolumny.',
  'help.weights': 'Jak sortować po kilku rzeczach naraz?',
  'help.weights.words':
    'W „Sortuj” dodaj do pięciu kluczy. Liczą się po kolei albo ważone w jeden wynik; wzór stoi nad tabelą. Shift i kliknięcie nagłówka też dodaje klucz.',
  'help.groups': 'Jak działają grupy?',
  'help.groups.words':
    'Grupowanie łączy firmy o tej samej wartości i pokazuje, ile ich jest, medianę i zakres. Grupy poniżej trzech są oznaczone: mówią o pojedynczych firmach.',
  'help.bulk': 'Jak zmienić wiele naraz?',
  'help.bulk.words':
    'Zaznacz wiersze, zakres z Shiftem. Ustaw pole, oznacz, scal, usuń albo eksportuj: każde to jeden krok i jedno cofnięcie.',
  'help.tabs': 'Jak z otwartych kart robią się profile?',
  'help.tabs.words':
    'Po jednym pytaniu Chrome czytane są wszystkie strony okna, widać, jakie to firmy, a drugie kliknięcie je zapisuje.',
  'help.palette': 'Co robi Ctrl+K?',
  'help.palette.words':
    'Otwiera listę wszystkiego, co można tu zrobić, i znajduje firmę po pierwszych literach nazwy.',
  'help.private': 'Gdzie są moje dane?',
  'help.private.words':
    'W pamięci tej przeglądarki na tym komputerze. Wychodzą tylko w pliku albo do CRM-u, który wybierzesz.',
  'help.rights': 'Czy koledzy mogą widzieć różne pola?',
  'help.rights.words':
    'Pole może być prywatne, dla zespołu, dla CRM-u albo nigdy nie wychodzić. Prawdziwe uprawnienia wielu osób to sprawa CRM-u.',
} satisfies Translation
