export default {
  'guard.title': 'Affichage impossible',
  'guard.words':
    'Un élément enregistré ici n’a pas pu être affiché. Rien n’a été perdu ni modifié, et les autres pages fonctionnent toujours.',
  'guard.again': 'Réessayer',
}
