import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Nicht fertig: {field}',
  'unfinished.goOn': 'Weiterschreiben',
  'unfinished.discard': 'Verwerfen',
} satisfies Translation
