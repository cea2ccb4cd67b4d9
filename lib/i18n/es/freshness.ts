import type { Translation } from '../messages.ts'

export default {
  'fresh.check': 'Revisar',
  'fresh.checkHint':
    'Visto por última vez hace {days, plural, one {# día} many {# de días} other {# días}}; el límite son {limit}',
  'fresh.due.title':
    '{count, plural, one {Conviene revisar # dato} many {Conviene revisar # de datos} other {Conviene revisar # datos}}',
  'fresh.due.words':
    'Abra la página que lo decía y léala de nuevo: lo confirmado vuelve a ser reciente, y lo que cambió o desapareció se muestra.',
  'fresh.open': 'Revisar de nuevo en {page}',
  'fresh.recheck.title': 'Comparado con lo guardado',
  'fresh.recheck.counts': 'iguales: {same}; cambiados: {changed}; desaparecidos: {gone}',
  'fresh.recheck.allSame':
    '{count, plural, one {El dato guardado sigue ahí} many {Los # de datos guardados siguen ahí} other {Los # datos guardados siguen ahí}}',
  'fresh.same': '{what}: {value} sigue ahí',
  'fresh.changed': '{what}: ahora {value}, antes {before}',
  'fresh.gone': '{what}: {value} ha desaparecido',
  'visit.earlier': 'Cambios anteriores',
  'settings.freshness': 'Cuándo conviene revisar los datos',
  'fresh.limit.people': 'Contactos, pasados estos días',
  'fresh.limit.finance': 'Finanzas y plantilla, pasados estos días',
  'fresh.limit.technology': 'Tecnologías, pasados estos días',
  'fresh.limit.other': 'Todo lo demás, pasados estos días',
  'figures.title': 'A lo largo de los años',
} satisfies Translation
