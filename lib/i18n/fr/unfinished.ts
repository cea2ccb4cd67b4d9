import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Saisie inachevée : {field}',
  'unfinished.goOn': 'Reprendre la saisie',
  'unfinished.discard': 'Abandonner',
} satisfies Translation
