import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Saisie inachevée : {field}',
  'unfinished.goOn': 'Reprendre la saisie',
  'unfinished.discard': 'Abandonner',
  'unfinished.gone': 'La fiche a été supprimée pendant la saisie de « {text} ».',
} satisfies Translation
