import type { Translation } from '../messages.ts'

export default {
  'action.add': 'Dodaj do profilu',
  'action.undo': 'Cofnij',
  'action.export': 'Eksportuj',
  'action.openWorkspace': 'Otwórz wszystkie profile',
  'action.cancel': 'Anuluj',
  'action.close': 'Zamknij',
  'action.dismiss': 'Ukryj',
  'action.delete': 'Usuń',
  'action.merge': 'Scal',
  'action.import': 'Importuj…',
  'action.clear': 'Wyczyść wyszukiwanie',
  'done.imported':
    '{count, plural, one {Zaimportowano # profil} few {Zaimportowano # profile} many {Zaimportowano # profili} other {Zaimportowano # profilu}}',
  'done.profilesMerged':
    '{count, plural, one {Scalono # profil} few {Scalono # profile} many {Scalono # profili} other {Scalono # profilu}} w {name}',
  'done.added': 'Dodano do profilu {name}',
  'done.edited': 'Zmieniono: {field}',
  'done.deleted': 'Usunięto: {field}',
  'done.chosen': '{field}: obowiązuje Twój wybór',
  'done.personAdded': 'Dodano: {name}',
  'done.personRemoved': 'Usunięto: {name}',
  'done.undone': 'Cofnięto',
  'done.exported':
    '{count, plural, one {Wyeksportowano # profil} few {Wyeksportowano # profile} many {Wyeksportowano # profili} other {Wyeksportowano # profilu}}: {file}',
  'done.profilesDeleted':
    '{count, plural, one {Usunięto # profil} few {Usunięto # profile} many {Usunięto # profili} other {Usunięto # profilu}}',

  'problem.lockedByCompany': 'Twoja firma wyłączyła ten cel eksportu.',
  'problem.neverCollect':
    'Ta osoba jest na liście „nie zapisuj nigdy”. Najpierw usuń ją z listy w ustawieniach.',
  'problem.notAnExport':
    'Ten plik nie jest eksportem z Dossier albo jest uszkodzony. Nic nie zostało zmienione. Wyeksportuj go ponownie lub wybierz inny plik.',
  'problem.failed': 'Nie udało się i nic nie zostało zmienione. Spróbuj ponownie.',
  'problem.nothingToUndo': 'Nie ma nic do cofnięcia.',
  'problem.storageFull': 'Dysk jest pełny, więc nie udało się zapisać. Zwolnij miejsce i spróbuj ponownie.',
  'problem.changedSince': 'Od tego czasu coś się zmieniło, więc tego kroku nie da się już cofnąć.',
  'problem.newerVersion': 'Te dane zapisała nowsza wersja Dossier. Odśwież tę kartę.',
  'problem.chooseCompany': 'Najpierw wskaż, o której firmie jest ta strona.',
  'problem.gone': 'Ten profil usunięto w innym oknie.',
} satisfies Translation
