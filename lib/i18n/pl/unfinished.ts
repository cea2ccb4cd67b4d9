import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Niedokończone: {field}',
  'unfinished.goOn': 'Pisz dalej',
  'unfinished.discard': 'Odrzuć',
  'unfinished.gone': 'Profil usunięto podczas wpisywania „{text}”.',
} satisfies Translation
