import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': 'Confidentialité',
  'privacy.keep': 'Conserver les personnes pendant',
  'privacy.days': '{days, plural, one {# jour} many {# de jours} other {# jours}}',
  'privacy.keepWords':
    'La durée court depuis le premier ajout de la personne. La relire ou la modifier ne la fait pas repartir. Une fois la durée écoulée, elle ne figure dans aucun export.',
  'privacy.keepLocked': 'Votre entreprise autorise au plus {days}.',
  'privacy.changed': 'Dernière modification : {when}',
  'privacy.overdue':
    '{count, plural, one {La durée est écoulée pour # personne} many {La durée est écoulée pour # de personnes} other {La durée est écoulée pour # personnes}}',
  'privacy.noneOverdue': 'Personne n’est conservé plus longtemps.',
  'privacy.forgetAll': 'Tout oublier',
  'privacy.forgetWords':
    'Tout ce qui concerne cette personne disparaît : de la fiche, de l’historique d’annulation, de ce qui a été exporté. Cette action est irréversible.',
  'privacy.forgetNever': 'Et ne plus jamais collecter cette personne',
  'privacy.forget': 'Oublier',
  'privacy.forgetName': 'Oublier {name}',
  'privacy.never': 'Ne jamais lire ni conserver',
  'privacy.neverWords':
    'Les sites de cette liste ne sont pas lus. Les adresses e-mail d’un domaine et les personnes qui y figurent sont exclues de toute page, de tout fichier et de tout import. Des personnes, seule une empreinte est conservée.',
  'privacy.domain': 'Domaine',
  'privacy.kind': 'Quoi',
  'privacy.kind.site': 'Site web',
  'privacy.kind.mailDomain': 'Adresses e-mail',
  'privacy.kind.person': 'Une personne de {about}',
  'privacy.add': 'Ajouter à la liste',
  'privacy.remove': 'Retirer de la liste : {about}',
  'privacy.noDomain': 'Écrivez un domaine, par exemple firm.example.',
  'done.forgotten': 'Personne oubliée : {name}',
  'done.forgottenMany':
    '{count, plural, one {# personne oubliée} many {# de personnes oubliées} other {# personnes oubliées}}',
  'done.neverAdded': 'Ajouté à la liste : {about}',
  'done.neverRemoved': 'Retiré de la liste : {about}',
  'done.retention': 'Les personnes sont conservées pendant {days}',
} satisfies Translation
