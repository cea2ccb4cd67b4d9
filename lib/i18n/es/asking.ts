import type { Translation } from '../messages.ts'

export default {
  'view.asking': 'Preguntar y comprobar',
  'asking.sample': 'Sacar una muestra',
  'asking.sampleWords':
    'Empresas elegidas al azar para saber cuánto aciertan los perfiles. Cada una recibe su propio código; ni el código ni el enlace dicen nada de nadie.',
  'asking.count': 'Cuántas',
  'asking.of': 'De',
  'asking.evenly': 'Repartir por',
  'asking.evenly.none': 'Nada',
  'asking.noForm':
    '¿Sin formulario? Déjelo vacío: guarde los códigos, escriba a cada empresa un correo con el suyo y pegue abajo las respuestas.',
  'asking.withForm':
    'Cada empresa recibe su propio enlace a este formulario; lo que el formulario devuelve se lee abajo.',
  'asking.saveCodes': 'Guardar códigos',
  'asking.draw': 'Sacar',
  'asking.drawn':
    '{count, plural, one {# empresa elegida} many {# de empresas elegidas} other {# empresas elegidas}} de {total, number}',
  'asking.save': 'Guardar códigos y enlaces',
  'asking.company': 'Empresa',
  'asking.domain': 'Dominio',
  'asking.code': 'Código',
  'asking.link': 'Enlace',
  'asking.answers': 'Respuestas',
  'asking.answersWords':
    'Pegue la respuesta a una de sus cartas, o la tabla que da su formulario con la columna de códigos. Nada cambia en un perfil hasta que usted lo acepte.',
  'asking.read': 'Leer las respuestas',
  'asking.file': 'Abrir un archivo',
  'asking.nobody':
    'En este texto no hay ningún código suyo. El código está en la carta y en el enlace de la encuesta; también debe estar en la respuesta.',
  'asking.unknown':
    '{count, plural, one {# respuesta lleva un código que ya no es de nadie.} many {# de respuestas llevan códigos que ya no son de nadie.} other {# respuestas llevan códigos que ya no son de nadie.}}',
  'asking.empty': 'Hay un código, pero ninguna línea con un campo y su valor.',
  'asking.now': 'Ahora:',
  'asking.said': 'Respuesta:',
  'asking.nothing': 'nada',
  'asking.same': 'Confirmado',
  'asking.yours': 'Esto lo escribió usted: la respuesta queda al lado y lo suyo se mantiene.',
  'asking.take': 'Aceptar',
  'asking.takeAll': 'Aceptar todo',
  'asking.taken': 'Aceptado',
  'asking.done':
    '{count, plural, one {# respuesta aceptada} many {# de respuestas aceptadas} other {# respuestas aceptadas}}',
  'asking.never': 'No guardar nada más de {name}',
  'asking.forgotten': '{name} queda en el olvido y no se volverá a recoger.',
  'asking.agreement': 'Cuánto acertaban los perfiles',
  'asking.field': 'Campo',
  'asking.kind': 'Tipo',
  'asking.right': 'Aciertos',
  'asking.share': '{same, number} de {asked, number}',
  'asking.source': 'Respuesta de {name}, {date}',
  'letter.code': 'Deje esta línea en su respuesta, por favor: {code}',
} satisfies Translation
