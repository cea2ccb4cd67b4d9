import type { Translation } from '../messages.ts'

export default {
  'action.add': 'Ajouter à la fiche',
  'action.undo': 'Défaire',
  'action.export': 'Exporter',
  'action.openWorkspace': 'Ouvrir l’espace de travail',
  'action.cancel': 'Annuler',
  'action.close': 'Fermer',
  'action.dismiss': 'Ignorer',
  'action.delete': 'Supprimer',
  'action.merge': 'Fusionner',
  'action.import': 'Importer…',
  'action.clear': 'Effacer la recherche',
  'done.imported':
    '{count, plural, one {# fiche importée} many {# de fiches importées} other {# fiches importées}}',
  'done.profilesMerged':
    '{count, plural, one {# fiche fusionnée} many {# de fiches fusionnées} other {# fiches fusionnées}} dans {name}',
  'done.added': 'Ajouté à {name}',
  'done.edited': 'Champ modifié : {field}',
  'done.deleted': 'Champ supprimé : {field}',
  'done.chosen': '{field} : votre choix est retenu',
  'done.personAdded': 'Interlocuteur ajouté : {name}',
  'done.personRemoved': 'Interlocuteur retiré : {name}',
  'done.undone': 'Modification annulée',
  'done.exported':
    '{count, plural, one {# fiche exportée} many {# de fiches exportées} other {# fiches exportées}} : {file}',
  'done.profilesDeleted':
    '{count, plural, one {# fiche supprimée} many {# de fiches supprimées} other {# fiches supprimées}}',

  'problem.lockedByCompany': 'Votre entreprise a désactivé cette destination.',
  'problem.neverCollect':
    'Cette personne a demandé à ne pas être enregistrée. Retirez-la d’abord de la liste dans les paramètres.',
  'problem.notAnExport':
    'Ce fichier n’est pas un export de Dossier, ou il est endommagé. Rien n’a été modifié. Exportez-le de nouveau ou choisissez un autre fichier.',
  'problem.failed': 'L’opération a échoué et rien n’a été modifié. Réessayez.',
  'problem.nothingToUndo': 'Il n’y a rien à annuler.',
  'problem.storageFull':
    'Le disque est plein, l’enregistrement est impossible. Libérez de l’espace et réessayez.',
  'problem.changedSince': 'Quelque chose a changé depuis : cette étape ne peut plus être annulée.',
  'problem.newerVersion': 'Une version plus récente de Dossier a écrit ici. Rechargez cette page.',
  'problem.chooseCompany': 'Indiquez d’abord de quelle entreprise parle cette page.',
  'problem.gone': 'Cette fiche a été supprimée dans une autre fenêtre.',
} satisfies Translation
