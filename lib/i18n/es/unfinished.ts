import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Sin terminar: {field}',
  'unfinished.goOn': 'Seguir escribiendo',
  'unfinished.discard': 'Descartar',
} satisfies Translation
