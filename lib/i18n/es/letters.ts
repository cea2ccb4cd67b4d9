import type { Translation } from '../messages.ts'

export default {
  'letter.write': 'Escribir a {name} sobre sus datos',
  'letter.kind': 'Texto',
  'letter.language': 'Idioma del texto',
  'letter.access': 'Todo lo que se guarda',
  'letter.confirm': 'Petición de confirmación',
  'letter.survey': 'Enlace a una encuesta',
  'letter.form': 'Dirección de su formulario, con {mark} donde va el código',
  'letter.formWanted':
    'Escriba una dirección que empiece por https:// y contenga {mark}. El código le dice quién respondió; a nadie más le dice nada.',
  'letter.copy': 'Copiar el texto',
  'letter.save': 'Guardar como archivo',
  'letter.hello': 'Hola, {name}:',
  'letter.access.intro':
    'Esto es todo lo que guardo sobre usted a fecha de {date}. Cada dato figura con su origen y cuándo se vio.',
  'letter.confirm.intro':
    'Quiero guardar solo datos correctos sobre usted. ¿Podría revisar estas líneas antes del {date} y responder con el dato correcto donde haya un error?',
  'letter.survey.intro':
    '¿podría responder unas preguntas antes del {date}? {link} La dirección contiene un código y nada sobre usted.',
  'letter.typed': 'introducido a mano',
  'letter.seen': 'visto del {first} al {last}',
  'letter.struck': 'tachado',
  'letter.went': 'Adónde se envió',
  'letter.wentNowhere': 'a ningún CRM desde este equipo',
  'letter.notice': 'Aviso de lo que se guarda',
  'letter.notice.intro':
    'Guardo los datos de contacto profesional indicados abajo, encontrados en fuentes públicas, y se lo comunico como pide la ley de protección de datos. A fecha de {date}:',
  'letter.purpose': 'Para qué',
  'letter.purpose.usual': 'ver si lo que ofrecemos es útil a su empresa y hablarlo con usted',
  'letter.details': 'Qué datos',
  'letter.keptUntil': 'Se guardan hasta',
  'letter.sources': 'De dónde proceden',
  'letter.purposeOwn': 'Para qué, en sus palabras (vacío: las palabras habituales, en el idioma del texto)',
  'letter.markSent': 'Anotar como enviado hoy',
  'letter.sentOn': 'Enviado el {date}: {kind}',
  'field.person.letter': 'Cartas enviadas',
  'letter.rights':
    'Puede pedir en cualquier momento que se corrijan o se borren: basta con responder a este mensaje.',
} satisfies Translation
