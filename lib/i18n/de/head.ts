import type { Translation } from '../messages.ts'

export default {
  'head.signs': 'Das Profil auf einen Blick',
  'head.new': '{count, plural, one {# neu hier} other {# neu hier}}',
  'head.unfiled': 'Noch nicht abgelegt',
  'head.conflicts': '{count, plural, one {# Widerspruch} other {# Widersprüche}}',
  'head.due': '{count} zu prüfen',
  'head.fresh': 'Geprüft {when}',
  'head.unsent': 'Nicht im CRM',
  'head.sent': '{name}: übertragen {when}',
  'head.undone': '{name}: zurückgenommen {when}',
  'head.changedSince': 'Seit der Übertragung an {name} geändert',
  'head.inFile': 'In der Datei {file}, {when}',
  'head.changedSinceFile': 'Seit der Datei {file} geändert',
  'head.crm': 'CRM',
  'head.offline':
    'Keine Verbindung. Diese Seite lesen, bearbeiten und Dateien gehen weiter; die Übertragung ans CRM und weitere Seiten warten.',
} satisfies Translation
