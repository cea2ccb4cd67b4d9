import type { Translation } from '../messages.ts'

export default {
  'another.button': 'Une autre entreprise ?',
  'another.title': 'De quelle entreprise parle cette page ?',
  'another.words':
    'Ce qui a été enregistré de ce site la suit, ainsi que ses prochaines pages. {name} garde tout le reste.',
  'another.new': 'Une entreprise à part',
  'another.find': 'Chercher une entreprise',
  'done.anotherCompany': 'Enregistré sous une autre entreprise ; son site suit',
  'reason.sameNumber': 'même n° d’immatriculation ou de TVA',
  'reason.sameDomain': 'même domaine',
  'reason.sameName': 'même nom',
  'relatives.parents': 'Appartient à {names}',
  'relatives.subsidiaries': 'Filiales : {names}',
  'relatives.sister':
    'Peut-être une marque sœur : {name}, {count, plural, one {même compte {products}} many {mêmes comptes {products}} other {mêmes comptes {products}}}',
  'pages.title': 'Pages lues',
  'pages.words':
    'Les pages d’une autre entreprise peuvent être détachées dans leur propre fiche, avec ce qu’elles disent.',
  'pages.pick': 'Choisir {page}',
  'pages.split':
    '{count, plural, =0 {Choisir les pages à détacher} one {Détacher # page} many {Détacher # de pages} other {Détacher # pages}}',
  'done.split': 'Détaché dans sa propre fiche',
  'problem.nothingToSplit': 'Détachez une partie des pages : ni toutes, ni aucune.',
} satisfies Translation
