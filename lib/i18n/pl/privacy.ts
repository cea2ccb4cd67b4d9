import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': 'Prywatność',
  'privacy.keep': 'Przechowuj osoby przez',
  'privacy.days': '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  'privacy.keepWords':
    'Czas biegnie od dnia, w którym osoba została dodana. Ponowny odczyt ani edycja go nie odnawia. Po jego upływie osoby nie ma w żadnym eksporcie.',
  'privacy.keepLocked': 'Twoja firma pozwala najwyżej na {days}.',
  'privacy.changed': 'Ostatnia zmiana: {when}',
  'privacy.overdue':
    '{count, plural, one {Minął czas przechowywania # osoby} few {Minął czas przechowywania # osób} many {Minął czas przechowywania # osób} other {Minął czas przechowywania # osoby}}',
  'privacy.noneOverdue': 'Nikt nie jest przechowywany dłużej.',
  'privacy.forgetAll': 'Zapomnij wszystkie',
  'privacy.forgetWords':
    'Znika wszystko o tej osobie: z profilu, z historii cofania, z zapisów eksportu. Tego nie można cofnąć.',
  'privacy.forgetNever': 'I nigdy więcej nie zapisuj tej osoby',
  'privacy.forget': 'Zapomnij',
  'privacy.forgetName': 'Zapomnij: {name}',
  'privacy.never': 'Nigdy nie odczytuj ani nie zapisuj',
  'privacy.neverWords':
    'Witryny z tej listy nie są odczytywane. Adresy e-mail domeny i osoby z listy są pomijane na każdej stronie, w każdym pliku i imporcie. Z osób pozostaje tylko skrót kryptograficzny.',
  'privacy.domain': 'Domena',
  'privacy.kind': 'Co',
  'privacy.kind.site': 'Witryna',
  'privacy.kind.mailDomain': 'Adresy e-mail',
  'privacy.kind.person': 'Osoba z {about}',
  'privacy.add': 'Dodaj do listy',
  'privacy.remove': 'Usuń z listy: {about}',
  'privacy.noDomain': 'Wpisz domenę, na przykład firm.example.',
  'done.forgotten': 'Zapomniano: {name}',
  'done.forgottenMany':
    '{count, plural, one {Zapomniano # osobę} few {Zapomniano # osoby} many {Zapomniano # osób} other {Zapomniano # osoby}}',
  'done.neverAdded': '{about} jest na liście',
  'done.neverRemoved': '{about} usunięto z listy',
  'done.retention': 'Osoby są przechowywane przez {days}',
} satisfies Translation
