import type { Translation } from '../messages.ts'

export default {
  'head.signs': 'Profil w skrócie',
  'head.new':
    '{count, plural, one {# nowa tutaj} few {# nowe tutaj} many {# nowych tutaj} other {# nowej tutaj}}',
  'head.unfiled': 'Jeszcze niezapisany',
  'head.conflicts':
    '{count, plural, one {# sprzeczność} few {# sprzeczności} many {# sprzeczności} other {# sprzeczności}}',
  'head.due': 'Do sprawdzenia: {count}',
  'head.fresh': 'Sprawdzony {when}',
  'head.unsent': 'Nie w CRM',
  'head.sent': 'W {name}, {when}',
  'head.undone': 'Cofnięto w {name}, {when}',
  'head.changedSince': 'Zmieniony od wysłania do {name}',
  'head.inFile': 'W pliku {file}, {when}',
  'head.changedSinceFile': 'Zmieniony od zapisania pliku {file}',
  'head.crm': 'CRM',
  'head.offline':
    'Brak połączenia. Czytanie tej strony, edycja i pliki działają; wysyłka do CRM i czytanie dalszych stron czekają.',
} satisfies Translation
