import type { Translation } from '../messages.ts'

export default {
  'head.signs': 'La ficha de un vistazo',
  'head.new': '{count, plural, one {# novedad aquí} many {# de novedades aquí} other {# novedades aquí}}',
  'head.unfiled': 'Aún sin guardar',
  'head.conflicts': '{count, plural, one {# discrepancia} many {# de discrepancias} other {# discrepancias}}',
  'head.due': '{count} por revisar',
  'head.fresh': 'Revisada {when}',
  'head.unsent': 'No está en un CRM',
  'head.sent': 'En {name}, {when}',
  'head.undone': 'Retirada de {name}, {when}',
  'head.changedSince': 'Cambió desde el envío a {name}',
  'head.inFile': 'En el archivo {file}, {when}',
  'head.changedSinceFile': 'Cambió desde el archivo {file}',
  'head.crm': 'CRM',
  'head.offline':
    'Sin conexión. Leer esta página, editar y los archivos siguen funcionando; el envío al CRM y la lectura de otras páginas esperan.',
} satisfies Translation
