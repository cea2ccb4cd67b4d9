import type { Translation } from '../messages.ts'

export default {
  'head.signs': 'La fiche en bref',
  'head.new': '{count, plural, one {# nouveauté ici} many {# de nouveautés ici} other {# nouveautés ici}}',
  'head.unfiled': 'Pas encore enregistrée',
  'head.conflicts': '{count, plural, one {# désaccord} many {# de désaccords} other {# désaccords}}',
  'head.due': '{count} à vérifier',
  'head.fresh': 'Vérifiée {when}',
  'head.unsent': 'Pas dans un CRM',
  'head.sent': 'Dans {name}, {when}',
  'head.undone': 'Retirée de {name}, {when}',
  'head.changedSince': 'Modifiée depuis l’envoi à {name}',
  'head.inFile': 'Dans le fichier {file}, {when}',
  'head.changedSinceFile': 'Modifiée depuis le fichier {file}',
  'head.crm': 'CRM',
  'head.offline':
    'Pas de connexion. La lecture de cette page, les modifications et les fichiers fonctionnent ; l’envoi au CRM et la lecture d’autres pages attendent.',
} satisfies Translation
