import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': 'Bénéfice',
  'field.company.funding': 'Financement obtenu',
  'field.company.subsidiary': 'Filiale',
  'signal.launch': 'Lancement',
  'signal.project': 'Projet',
  'signal.funding': 'Financement et investissement',
  'signal.hiring': 'Recrutement',
  'signal.ownership': 'Changement d’actionnaire',
  'signal.leadership': 'Changement de direction',
  'signal.expansion': 'Développement',
  'signal.event': 'Événement',
  'signal.tender': 'Appel d’offres ou contrat',
  'signal.open': 'Ouvrir l’actualité',
  'place.head': 'siège',
  'place.branch': 'succursale',
  'place.registered': 'siège social',
  'place.mobile': 'portable',
  'fact.seenOn': 'vu le {date}',
  'fact.periodUnknown': 'période inconnue',
  'because.newerPeriod': 'chiffres plus récents',
} satisfies Translation
