export default {
  'settings.backup': 'Backup',
  'backup.words':
    'Profiles exist only in this browser. A backup is a file in your downloads folder: keep it somewhere safe. It contains personal data, so keep it private too.',
  'backup.save': 'Save a backup now',
  'backup.restore': 'Restore from a backup…',
  'backup.check': 'Check a backup…',
  'backup.every': 'Back up automatically',
  'backup.every.0': 'Never',
  'backup.every.1': 'Every day',
  'backup.every.7': 'Every week',
  'backup.every.30': 'Every month',
  'backup.everyWords':
    'When you open Dossier and a backup is due, the file is saved to your downloads folder.',
  'backup.last': 'Last backup {when}',
  'backup.none': 'No backup yet',
  'backup.proven': 'Checked {when}',
  'backup.old': 'Your last backup is old. Save a new one in the settings.',
  'backup.returned':
    'Chrome lost part of your saved data. {count, plural, one {# profile was restored} other {# profiles were restored}}.',
  'done.backedUp': 'Backup saved: {file}',
  'done.restored':
    '{count, plural, one {# profile restored} other {# profiles restored}}; nothing was removed',
  'done.restoredPart':
    '{count, plural, one {# profile restored} other {# profiles restored}}; the rest of the file is damaged or missing',
  'done.proven':
    'This backup is intact: {count, plural, one {# profile can} other {# profiles can}} be restored from it',
  'problem.notABackup':
    'This file is not a Dossier backup, or it was made by a newer version. Nothing was changed.',
  'problem.backupDamaged':
    'This backup is damaged or incomplete. Save a new one now; keep this one until then, as what is intact can still be restored from it.',
} as const
