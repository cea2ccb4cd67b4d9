import type { Translation } from '../messages.ts'

export default {
  'unfinished.title': 'Sin terminar: {field}',
  'unfinished.goOn': 'Seguir escribiendo',
  'unfinished.discard': 'Descartar',
  'unfinished.gone': 'La ficha se eliminó mientras usted escribía «{text}».',
} satisfies Translation
