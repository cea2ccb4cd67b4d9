export default {
  'settings.backup': 'Backup',
  'backup.words':
    'Profiles live in this browser alone. A backup is a file in your downloads folder: keep it where it is safe. It holds people, so it is private too.',
  'backup.save': 'Save a backup now',
  'backup.restore': 'Restore from a backup…',
  'backup.check': 'Check a backup…',
  'backup.every': 'Save one by itself',
  'backup.every.0': 'Never',
  'backup.every.1': 'Every day',
  'backup.every.7': 'Every week',
  'backup.every.30': 'Every month',
  'backup.everyWords': 'When Dossier is opened and it is time, the file goes to your downloads folder.',
  'backup.last': 'Last backup {when}',
  'backup.none': 'There is no backup yet',
  'backup.proven': 'Checked {when}',
  'backup.old': 'Your last backup is old. Save a new one in the settings.',
  'backup.returned':
    'Chrome lost a part of what was saved. {count, plural, one {# profile was put back} other {# profiles were put back}}.',
  'done.backedUp': 'Backup saved: {file}',
  'done.restored':
    '{count, plural, one {# profile taken in} other {# profiles taken in}}; nothing was removed',
  'done.restoredPart':
    '{count, plural, one {# profile taken in} other {# profiles taken in}}; a part of the file is damaged and was left out',
  'done.proven':
    'This backup is whole: {count, plural, one {# profile comes} other {# profiles come}} back from it',
  'problem.notABackup': 'This file is not a backup of Dossier, or of a newer version. Nothing was changed.',
  'problem.backupDamaged': 'This backup is damaged. Save a new one now.',
} as const
