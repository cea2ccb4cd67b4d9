import type { Translation } from '../messages.ts'

export default {
  'settings.backup': 'Sicherung',
  'backup.words':
    'Die Profile liegen nur in diesem Browser. Eine Sicherung ist eine Datei in Ihrem Download-Ordner: Bewahren Sie sie an einem sicheren Ort auf. Sie enthält Personen und ist deshalb vertraulich.',
  'backup.save': 'Jetzt sichern',
  'backup.restore': 'Aus Sicherung wiederherstellen…',
  'backup.check': 'Sicherung prüfen…',
  'backup.every': 'Automatisch sichern',
  'backup.every.0': 'Nie',
  'backup.every.1': 'Täglich',
  'backup.every.7': 'Wöchentlich',
  'backup.every.30': 'Monatlich',
  'backup.everyWords':
    'Ist beim Öffnen von Dossier eine Sicherung fällig, kommt die Datei in Ihren Download-Ordner.',
  'backup.last': 'Letzte Sicherung: {when}',
  'backup.none': 'Es gibt noch keine Sicherung',
  'backup.proven': 'Geprüft: {when}',
  'backup.old': 'Ihre letzte Sicherung ist alt. Speichern Sie in den Einstellungen eine neue.',
  'backup.returned':
    'Chrome hat einen Teil der gespeicherten Daten verloren. {count, plural, one {# Profil wurde wiederhergestellt} other {# Profile wurden wiederhergestellt}}.',
  'done.backedUp': 'Sicherung gespeichert: {file}',
  'done.restored':
    '{count, plural, one {# Profil übernommen} other {# Profile übernommen}}; nichts wurde entfernt',
  'done.restoredPart':
    '{count, plural, one {# Profil übernommen} other {# Profile übernommen}}; der Rest der Datei ist beschädigt oder fehlt',
  'done.proven':
    'Diese Sicherung ist vollständig: {count, plural, one {# Profil lässt} other {# Profile lassen}} sich daraus wiederherstellen',
  'problem.notABackup':
    'Diese Datei ist keine Sicherung von Dossier oder stammt aus einer neueren Version. Es wurde nichts geändert.',
  'problem.backupDamaged':
    'Diese Sicherung ist beschädigt oder unvollständig. Speichern Sie jetzt eine neue und behalten Sie diese so lange: Was unversehrt ist, lässt sich noch daraus wiederherstellen.',
} satisfies Translation
