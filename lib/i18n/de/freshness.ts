import type { Translation } from '../messages.ts'

export default {
  'fresh.check': 'Prüfen',
  'fresh.checkHint':
    'Zuletzt vor {days, plural, one {# Tag} other {# Tagen}} gesehen; die Grenze liegt bei {limit}',
  'fresh.due.title': '{count, plural, one {# Angabe ist zu prüfen} other {# Angaben sind zu prüfen}}',
  'fresh.due.words':
    'Öffnen Sie die Seite, auf der es stand, und lesen Sie sie noch einmal: Was bestätigt wird, gilt wieder als frisch; was sich geändert hat oder fehlt, wird gezeigt.',
  'fresh.open': 'Erneut prüfen auf {page}',
  'fresh.recheck.title': 'Verglichen mit dem Profil',
  'fresh.recheck.counts': '{same} gleich, {changed} geändert, {gone} entfallen',
  'fresh.recheck.allSame':
    '{count, plural, one {Der eine erfasste Wert steht noch da} other {Alle # erfassten Werte stehen noch da}}',
  'fresh.same': '{what}: {value} steht noch da',
  'fresh.changed': '{what}: jetzt {value}, vorher {before}',
  'fresh.gone': '{what}: {value} ist entfallen',
  'visit.earlier': 'Frühere Änderungen',
  'settings.freshness': 'Wann Angaben zu prüfen sind',
  'fresh.limit.people': 'Ansprechpartner, nach Tagen',
  'fresh.limit.finance': 'Finanzen und Mitarbeiterzahl, nach Tagen',
  'fresh.limit.technology': 'Technologien, nach Tagen',
  'fresh.limit.other': 'Alles andere, nach Tagen',
  'figures.title': 'Im Lauf der Jahre',
} satisfies Translation
