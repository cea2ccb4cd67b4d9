import type { Translation } from '../messages.ts'

export default {
  'workspace.title': 'Fiches · Dossier',
  'workspace.heading': 'Fiches',
  'workspace.search': 'Rechercher des fiches',
  'workspace.searchHint': 'Nom, domaine, interlocuteur ou lieu',
  'workspace.count': '{count, plural, one {# fiche} many {# de fiches} other {# fiches}}',
  'workspace.countOf': '{shown} sur {count, plural, one {# fiche} many {# de fiches} other {# fiches}}',
  'workspace.selected':
    '{count, plural, one {# sélectionnée} many {# sélectionnées} other {# sélectionnées}}',
  'workspace.selectAll': 'Tout sélectionner',
  'workspace.selectOne': 'Sélectionner {name}',
  'workspace.unselect': 'Effacer la sélection',
  'workspace.loading': 'Ouverture de vos fiches…',
  'workspace.empty.title': 'Aucune fiche pour l’instant',
  'workspace.empty.words':
    'Ouvrez le site d’une entreprise, cliquez sur le bouton de la barre d’outils et choisissez « Ajouter à la fiche ». Elle apparaît ici.',
  'workspace.noMatch.title': 'Rien ne correspond à « {query} »',
  'workspace.noMatch.words': 'Essayez moins de mots, ou une partie d’un domaine.',
  'workspace.failed':
    'Vos fiches ne peuvent pas être ouvertes. Fermez les autres onglets de Dossier, puis rechargez celui-ci.',
  'workspace.deleteThis': 'Supprimer cette fiche',
  'workspace.closeDetail': 'Fermer les détails',

  'shortcut.title': 'Raccourcis clavier',
  'shortcut.search': 'Rechercher',
  'shortcut.move': 'Fiche suivante ou précédente',
  'shortcut.open': 'Afficher les détails',
  'shortcut.select': 'Sélectionner',
  'shortcut.selectRange': 'Sélectionner une plage',
  'shortcut.selectAll': 'Tout sélectionner',
  'shortcut.delete': 'Supprimer la sélection',
  'shortcut.undo': 'Défaire',
  'shortcut.close': 'Fermer, effacer',
  'shortcut.help': 'Cette liste',
  'workspace.nav': 'Pages de l’espace de travail',
  'view.profiles': 'Fiches',
  'view.settings': 'Paramètres',
  'settings.looks': 'Langue et apparence',
  'settings.language': 'Langue',
  'settings.density': 'Hauteur des lignes',
} satisfies Translation
