import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': 'Privacidad',
  'privacy.keep': 'Conservar los contactos durante',
  'privacy.days': '{days, plural, one {# día} many {# de días} other {# días}}',
  'privacy.keepWords':
    'El plazo cuenta desde el día en que se añadió a la persona por primera vez. Volver a leerla o editarla no lo reinicia. Cuando vence, no aparece en ninguna exportación.',
  'privacy.keepLocked': 'Su empresa permite como máximo {days}.',
  'privacy.changed': 'Último cambio: {when}',
  'privacy.overdue':
    '{count, plural, one {El plazo de # persona ha vencido} many {El plazo de # de personas ha vencido} other {El plazo de # personas ha vencido}}',
  'privacy.noneOverdue': 'No se conserva a nadie más tiempo.',
  'privacy.forgetAll': 'Olvidarlas a todas',
  'privacy.forgetWords':
    'Se borra todo lo relativo a esta persona: de la ficha, del historial de deshacer y del registro de lo exportado. No se puede deshacer.',
  'privacy.forgetNever': 'Y no volver a recoger datos de esta persona',
  'privacy.forget': 'Olvidar',
  'privacy.forgetName': 'Olvidar a {name}',
  'privacy.never': 'No leer ni guardar nunca',
  'privacy.neverWords':
    'Los sitios de esta lista no se leen. Las direcciones de correo de un dominio y las personas de la lista se omiten en toda página, archivo e importación. De las personas solo se guarda un hash.',
  'privacy.domain': 'Dominio',
  'privacy.kind': 'Qué',
  'privacy.kind.site': 'Sitio',
  'privacy.kind.mailDomain': 'Direcciones de correo',
  'privacy.kind.person': 'Una persona de {about}',
  'privacy.add': 'Añadir a la lista',
  'privacy.remove': 'Quitar de la lista: {about}',
  'privacy.noDomain': 'Escriba un dominio, por ejemplo firm.example.',
  'done.forgotten': 'Datos olvidados: {name}',
  'done.forgottenMany':
    '{count, plural, one {# persona olvidada} many {# de personas olvidadas} other {# personas olvidadas}}',
  'done.neverAdded': '{about} está en la lista',
  'done.neverRemoved': '{about} ya no está en la lista',
  'done.retention': 'Los contactos se conservan durante {days}',
} satisfies Translation
