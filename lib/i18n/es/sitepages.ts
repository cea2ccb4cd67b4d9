import type { Translation } from '../messages.ts'

export default {
  'further.title': 'Mire aquí después',
  'further.words':
    'Otras páginas de este sitio que probablemente digan más. Solo se leen cuando usted pulsa el botón.',
  'further.wanted': 'Por averiguar: {what}',
  'further.read':
    '{count, plural, one {Leer esta página} many {Leer estas # páginas} other {Leer estas # páginas}}',
  'further.reading': 'Leyendo {page}',
  'further.most': 'Ocho páginas a la vez como máximo.',
  'further.kind.team': 'Equipo',
  'further.kind.imprint': 'Aviso legal',
  'further.kind.contact': 'Contacto',
  'further.kind.about': 'Quiénes somos',
  'further.kind.investors': 'Inversores',
  'further.kind.careers': 'Empleo',
  'further.kind.press': 'Noticias',
  'further.outcome.read':
    '{count, plural, =0 {no se encontró nada} one {# valor} many {# de valores} other {# valores}}',
  'further.outcome.refused': 'no se lee, según sus reglas',
  'further.outcome.elsewhere': 'lleva a otro sitio',
  'further.outcome.notHtml': 'no es una página de texto',
  'further.outcome.tooLarge': 'es demasiado grande',
  'further.outcome.gone': 'ya no existe',
  'further.outcome.noAnswer': 'no respondió; ábrala y léala allí',
  'done.pagesAdded':
    '{count, plural, one {# página añadida a {name}} many {# de páginas añadidas a {name}} other {# páginas añadidas a {name}}}',
  'problem.noPagesRead': 'No se pudo leer ninguna de estas páginas. Abra una y léala allí.',
} satisfies Translation
