import type { Translation } from '../messages.ts'

export default {
  'settings.backup': 'Kopia zapasowa',
  'backup.words':
    'Profile istnieją tylko w tej przeglądarce. Kopia to plik w folderze pobranych: trzymaj ją w bezpiecznym miejscu. Zawiera dane osób, więc też jest prywatna.',
  'backup.save': 'Zapisz kopię teraz',
  'backup.restore': 'Przywróć z kopii…',
  'backup.check': 'Sprawdź kopię…',
  'backup.every': 'Zapisuj samoczynnie',
  'backup.every.0': 'Nigdy',
  'backup.every.1': 'Codziennie',
  'backup.every.7': 'Co tydzień',
  'backup.every.30': 'Co miesiąc',
  'backup.everyWords': 'Gdy otworzysz Dossier i nadejdzie czas, plik trafi do folderu pobranych.',
  'backup.last': 'Ostatnia kopia: {when}',
  'backup.none': 'Nie ma jeszcze kopii',
  'backup.proven': 'Sprawdzono: {when}',
  'backup.old': 'Ostatnia kopia jest stara. Zapisz nową w ustawieniach.',
  'backup.returned':
    'Chrome utracił część zapisanych danych. {count, plural, one {Przywrócono # profil} few {Przywrócono # profile} many {Przywrócono # profili} other {Przywrócono # profilu}}.',
  'done.backedUp': 'Zapisano kopię: {file}',
  'done.restored':
    '{count, plural, one {Wczytano # profil} few {Wczytano # profile} many {Wczytano # profili} other {Wczytano # profilu}}; niczego nie usunięto',
  'done.restoredPart':
    '{count, plural, one {Wczytano # profil} few {Wczytano # profile} many {Wczytano # profili} other {Wczytano # profilu}}; reszta pliku jest uszkodzona lub jej brakuje',
  'done.proven':
    'Ta kopia jest kompletna: {count, plural, one {wraca z niej # profil} few {wracają z niej # profile} many {wraca z niej # profili} other {wraca z niej # profilu}}',
  'problem.notABackup':
    'Ten plik nie jest kopią Dossier albo pochodzi z nowszej wersji. Niczego nie zmieniono.',
  'problem.backupDamaged':
    'Ta kopia jest uszkodzona lub niepełna. Zapisz teraz nową, a tę na razie zachowaj: to, co w niej całe, da się jeszcze przywrócić.',
} satisfies Translation
