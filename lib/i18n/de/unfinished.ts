import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Nicht fertig: {field}',
  'unfinished.goOn': 'Weiterschreiben',
  'unfinished.discard': 'Verwerfen',
  'unfinished.gone': 'Das Profil wurde gelöscht, während Sie „{text}“ eingaben.',
} satisfies Translation
