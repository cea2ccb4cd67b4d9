import type { Translation } from '../messages.ts'

export default {
  'further.title': 'À consulter ensuite',
  'further.words':
    'D’autres pages de ce site qui en disent sans doute plus. Elles ne sont lues que si vous cliquez sur le bouton.',
  'further.wanted': 'À trouver : {what}',
  'further.read': '{count, plural, one {Lire cette page} many {Lire ces # pages} other {Lire ces # pages}}',
  'further.reading': 'Lecture : {page}',
  'further.most': 'Huit pages à la fois au maximum.',
  'further.kind.team': 'Équipe',
  'further.kind.imprint': 'Mentions légales',
  'further.kind.contact': 'Contact',
  'further.kind.about': 'À propos',
  'further.kind.investors': 'Investisseurs',
  'further.kind.careers': 'Carrières',
  'further.kind.press': 'Actualités',
  'further.outcome.read':
    '{count, plural, =0 {rien trouvé} one {# valeur} many {# de valeurs} other {# valeurs}}',
  'further.outcome.refused': 'non lue, selon vos règles',
  'further.outcome.elsewhere': 'mène à un autre site',
  'further.outcome.notHtml': 'n’est pas une page de texte',
  'further.outcome.tooLarge': 'est trop volumineuse',
  'further.outcome.gone': 'n’existe plus',
  'further.outcome.noAnswer': 'n’a pas répondu ; ouvrez-la et lisez-la sur place',
  'done.pagesAdded':
    '{count, plural, one {# page ajoutée à {name}} many {# de pages ajoutées à {name}} other {# pages ajoutées à {name}}}',
  'problem.noPagesRead': 'Aucune de ces pages n’a pu être lue. Ouvrez-en une et lisez-la sur place.',
} satisfies Translation
