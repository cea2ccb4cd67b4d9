import type { Translation } from '../messages.ts'

export default {
  'settings.vault': 'Passphrase für CRM-Schlüssel',
  'vault.words':
    'Die Schlüssel zu Ihren CRMs liegen in diesem Browser. Mit einer Passphrase sind sie versiegelt: Wer die Dateien des Browsers kopiert, kann sie nicht benutzen. Sie geben sie nach jedem Start des Browsers einmal ein. Profile werden nicht versiegelt.',
  'vault.none': 'Es ist keine Passphrase gesetzt.',
  'vault.locked': 'Die Schlüssel sind gesperrt. Exporte warten, bis Sie sie entsperren.',
  'vault.open': 'Die Schlüssel sind entsperrt, bis der Browser geschlossen wird.',
  'vault.passphrase': 'Neue Passphrase',
  'vault.again': 'Noch einmal dieselbe',
  'vault.now': 'Ihre Passphrase',
  'vault.protect': 'Schlüssel schützen',
  'vault.unlock': 'Entsperren',
  'vault.lock': 'Jetzt sperren',
  'vault.change': 'Passphrase ändern',
  'vault.remove': 'Passphrase entfernen',
  'vault.forgotten': 'Ich habe sie vergessen',
  'vault.forgottenWords':
    'Ohne die Passphrase kann niemand die versiegelten Schlüssel öffnen. Sie können sie wegwerfen und Ihre CRMs neu verbinden. Profile, Entwürfe und Belege bleiben.',
  'vault.giveUp': 'Schlüssel wegwerfen',
  'problem.passphraseShort': 'Nehmen Sie mindestens 10 Zeichen, am besten mehrere Wörter.',
  'problem.passphrasesDiffer': 'Die beiden stimmen nicht überein.',
  'problem.passphraseWrong': 'Das ist nicht die Passphrase.',
  'done.vaultProtected': 'Die Schlüssel sind versiegelt',
  'done.vaultOpen': 'Die Schlüssel sind entsperrt',
  'done.vaultLocked': 'Die Schlüssel sind gesperrt',
  'done.vaultRemoved': 'Die Passphrase ist entfernt; die Schlüssel liegen wieder offen im Browser',
  'done.vaultGivenUp': 'Die Schlüssel sind weg. Verbinden Sie Ihre CRMs neu.',
  'stopped.locked':
    'Die Schlüssel sind gesperrt. Entsperren Sie sie in den Einstellungen und setzen Sie dann fort.',
  'problem.crmLocked': 'Die Schlüssel sind gesperrt. Entsperren Sie sie zuerst in den Einstellungen.',
} satisfies Translation
