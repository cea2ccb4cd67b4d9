import type { Translation } from '../messages.ts'

export default {
  'workspace.title': 'Profile · Dossier',
  'workspace.heading': 'Profile',
  'workspace.search': 'Szukaj profili',
  'workspace.searchHint': 'Nazwa, domena, osoba lub miejscowość',
  'workspace.count': '{count, plural, one {# profil} few {# profile} many {# profili} other {# profilu}}',
  'workspace.countOf':
    '{shown} z {count, plural, one {# profilu} few {# profili} many {# profili} other {# profilu}}',
  'workspace.selected':
    '{count, plural, one {zaznaczono #} few {zaznaczono #} many {zaznaczono #} other {zaznaczono #}}',
  'workspace.selectAll': 'Zaznacz wszystkie',
  'workspace.selectOne': 'Zaznacz: {name}',
  'workspace.unselect': 'Odznacz',
  'workspace.loading': 'Otwieram profile…',
  'workspace.empty.title': 'Nie ma jeszcze profili',
  'workspace.empty.words':
    'Otwórz stronę firmy, kliknij przycisk na pasku narzędzi i wybierz „Dodaj do profilu”. Profil pojawi się tutaj.',
  'workspace.noMatch.title': 'Nic nie pasuje do „{query}”',
  'workspace.noMatch.words': 'Wpisz mniej słów albo fragment domeny.',
  'workspace.failed': 'Nie można otworzyć profili. Zamknij inne karty Dossier i odśwież tę.',
  'workspace.deleteThis': 'Usuń ten profil',
  'workspace.closeDetail': 'Zamknij szczegóły',

  'shortcut.title': 'Skróty klawiszowe',
  'shortcut.search': 'Szukaj',
  'shortcut.move': 'Następny lub poprzedni profil',
  'shortcut.open': 'Pokaż szczegóły',
  'shortcut.select': 'Zaznacz',
  'shortcut.selectRange': 'Zaznacz zakres',
  'shortcut.selectAll': 'Zaznacz wszystkie',
  'shortcut.delete': 'Usuń zaznaczone',
  'shortcut.undo': 'Cofnij',
  'shortcut.close': 'Zamknij, odznacz',
  'shortcut.help': 'Ta lista',
  'workspace.nav': 'Strony przestrzeni roboczej',
  'view.profiles': 'Profile',
  'view.settings': 'Ustawienia',
  'settings.looks': 'Język i wygląd',
  'settings.language': 'Język',
  'settings.density': 'Wysokość wierszy',
} satisfies Translation
