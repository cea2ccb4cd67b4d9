import type { Translation } from '../messages.ts'

export default {
  'fresh.check': 'Vérifier',
  'fresh.checkHint':
    'Vu il y a {days, plural, one {# jour} many {# de jours} other {# jours}} ; la limite est de {limit} jours',
  'fresh.due.title':
    '{count, plural, one {# information à vérifier} many {# d’informations à vérifier} other {# informations à vérifier}}',
  'fresh.due.words':
    'Ouvrez la page d’origine et relisez-la : ce qui est confirmé redevient récent, ce qui a changé ou disparu s’affiche.',
  'fresh.open': 'Vérifier de nouveau sur {page}',
  'fresh.recheck.title': 'Comparaison avec la fiche',
  'fresh.recheck.counts': 'inchangées : {same}, modifiées : {changed}, disparues : {gone}',
  'fresh.recheck.allSame':
    '{count, plural, one {La valeur enregistrée y est toujours} many {Les # de valeurs enregistrées y sont toujours} other {Les # valeurs enregistrées y sont toujours}}',
  'fresh.same': '{what} : {value} y figure toujours',
  'fresh.changed': '{what} : maintenant {value}, auparavant {before}',
  'fresh.gone': '{what} : {value} a disparu',
  'visit.earlier': 'Changements précédents',
  'settings.freshness': 'Quand vérifier les informations',
  'fresh.limit.people': 'Interlocuteurs, délai en jours',
  'fresh.limit.finance': 'Finances et effectif, délai en jours',
  'fresh.limit.technology': 'Technologies, délai en jours',
  'fresh.limit.other': 'Tout le reste, délai en jours',
  'figures.title': 'Au fil des années',
} satisfies Translation
