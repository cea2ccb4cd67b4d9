import type { Translation } from '../messages.ts'

export default {
  'settings.vault': 'Phrase secrète des clés CRM',
  'vault.words':
    'Les clés de vos CRM se trouvent dans ce navigateur. Une phrase secrète les scelle : qui copie les fichiers du navigateur ne peut pas s’en servir. Vous la saisissez une fois après chaque démarrage du navigateur. Les fiches ne sont pas scellées.',
  'vault.none': 'Aucune phrase secrète n’est définie.',
  'vault.locked': 'Les clés sont verrouillées. Les exports attendent que vous les déverrouilliez.',
  'vault.open': 'Les clés sont déverrouillées jusqu’à la fermeture du navigateur.',
  'vault.passphrase': 'Nouvelle phrase secrète',
  'vault.again': 'Encore une fois la même',
  'vault.now': 'Phrase secrète',
  'vault.protect': 'Protéger les clés',
  'vault.unlock': 'Déverrouiller',
  'vault.lock': 'Verrouiller maintenant',
  'vault.change': 'Changer la phrase secrète',
  'vault.remove': 'Supprimer la phrase secrète',
  'vault.forgotten': 'Je l’ai oubliée',
  'vault.forgottenWords':
    'Sans la phrase secrète, personne ne peut ouvrir les clés scellées. Vous pouvez les jeter et reconnecter vos CRM. Les fiches, les brouillons et les reçus restent.',
  'vault.giveUp': 'Jeter les clés',
  'problem.passphraseShort': 'Choisissez au moins 10 caractères, de préférence plusieurs mots.',
  'problem.passphrasesDiffer': 'Les deux saisies diffèrent.',
  'problem.passphraseWrong': 'Ce n’est pas la phrase secrète.',
  'done.vaultProtected': 'Les clés sont scellées',
  'done.vaultOpen': 'Les clés sont déverrouillées',
  'done.vaultLocked': 'Les clés sont verrouillées',
  'done.vaultRemoved':
    'La phrase secrète est supprimée ; les clés sont de nouveau en clair dans le navigateur',
  'done.vaultGivenUp': 'Les clés ont disparu. Reconnectez vos CRM.',
  'stopped.locked': 'Les clés sont verrouillées. Déverrouillez-les dans les réglages, puis reprenez.',
  'problem.crmLocked': 'Les clés sont verrouillées. Déverrouillez-les d’abord dans les réglages.',
} satisfies Translation
