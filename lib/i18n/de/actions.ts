import type { Translation } from '../messages.ts'

export default {
  'action.add': 'Zum Profil hinzufügen',
  'action.undo': 'Rückgängig',
  'action.export': 'Exportieren',
  'action.openWorkspace': 'Alle Profile öffnen',
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.dismiss': 'Ausblenden',
  'action.delete': 'Löschen',
  'action.merge': 'Zusammenführen',
  'action.import': 'Importieren…',
  'action.clear': 'Suche leeren',
  'done.imported': '{count, plural, one {# Profil importiert} other {# Profile importiert}}',
  'done.profilesMerged': '{count, plural, one {# Profil} other {# Profile}} mit {name} zusammengeführt',
  'done.added': 'Zu {name} hinzugefügt',
  'done.edited': '{field} geändert',
  'done.deleted': '{field} gelöscht',
  'done.chosen': '{field}: Ihre Wahl gilt',
  'done.personAdded': '{name} hinzugefügt',
  'done.personRemoved': '{name} entfernt',
  'done.undone': 'Rückgängig gemacht',
  'done.exported': '{count, plural, one {# Profil exportiert} other {# Profile exportiert}}: {file}',
  'done.profilesDeleted': '{count, plural, one {# Profil gelöscht} other {# Profile gelöscht}}',

  'problem.lockedByCompany': 'Ihr Unternehmen hat dieses Ziel gesperrt.',
  'problem.neverCollect':
    'Diese Person möchte nicht gespeichert werden. Nehmen Sie sie zuerst in den Einstellungen von der Liste.',
  'problem.notAnExport':
    'Diese Datei ist kein Export aus Dossier oder beschädigt. Es wurde nichts geändert. Exportieren Sie sie neu oder wählen Sie eine andere Datei.',
  'problem.failed': 'Das hat nicht geklappt; es wurde nichts geändert. Versuchen Sie es noch einmal.',
  'problem.nothingToUndo': 'Es gibt nichts rückgängig zu machen.',
  'problem.storageFull':
    'Der Datenträger ist voll, es konnte nicht gespeichert werden. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'problem.changedSince':
    'Seitdem hat sich etwas geändert, dieser Schritt lässt sich nicht mehr rückgängig machen.',
  'problem.newerVersion': 'Hier hat eine neuere Version von Dossier geschrieben. Laden Sie diese Seite neu.',
  'problem.chooseCompany': 'Wählen Sie zuerst, um welche Firma es auf dieser Seite geht.',
  'problem.gone': 'Dieses Profil wurde in einem anderen Fenster gelöscht.',
} satisfies Translation
