import type { Translation } from '../messages.ts'

export default {
  'fresh.check': 'Sprawdź',
  'fresh.checkHint':
    'Ostatnio widziane {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} temu, limit: {limit}',
  'fresh.due.title':
    '{count, plural, one {# informacja do sprawdzenia} few {# informacje do sprawdzenia} many {# informacji do sprawdzenia} other {# informacji do sprawdzenia}}',
  'fresh.due.words':
    'Otwórz stronę, która to podała, i przeczytaj ją ponownie: to, co się potwierdzi, znów będzie świeże, a zmiany zobaczysz.',
  'fresh.open': 'Sprawdź ponownie: {page}',
  'fresh.recheck.title': 'W porównaniu z zapisanym',
  'fresh.recheck.counts': 'bez zmian: {same}, zmienione: {changed}, zniknęło: {gone}',
  'fresh.recheck.allSame':
    '{count, plural, one {Jedyna zapisana wartość bez zmian} few {Wszystkie # zapisane wartości bez zmian} many {Wszystkie # zapisanych wartości bez zmian} other {Wszystkie # zapisanej wartości bez zmian}}',
  'fresh.same': '{what}: {value} nadal tu jest',
  'fresh.changed': '{what}: {value} zamiast {before}',
  'fresh.gone': '{what}: {value} już nie ma',
  'visit.earlier': 'Wcześniejsze zmiany',
  'settings.freshness': 'Kiedy sprawdzać informacje',
  'fresh.limit.people': 'Ludzie, po dniach',
  'fresh.limit.finance': 'Finanse i zatrudnienie, po dniach',
  'fresh.limit.technology': 'Technologie, po dniach',
  'fresh.limit.other': 'Wszystko inne, po dniach',
  'figures.title': 'Na przestrzeni lat',
} satisfies Translation
