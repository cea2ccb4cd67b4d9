import type { Translation } from '../messages.ts'

export default {
  'another.button': '¿Otra empresa?',
  'another.title': '¿De qué empresa trata esta página?',
  'another.words':
    'Lo guardado de este sitio se va con ella, y sus páginas posteriores también. {name} conserva todo lo demás.',
  'another.new': 'Una empresa aparte',
  'another.find': 'Buscar una empresa',
  'done.anotherCompany': 'Guardado en otra empresa; su sitio la sigue',
  'reason.sameNumber': 'mismo número de registro o NIF-IVA',
  'reason.sameDomain': 'mismo dominio',
  'reason.sameName': 'mismo nombre',
  'relatives.parents': 'Pertenece a {names}',
  'relatives.subsidiaries': 'Filiales: {names}',
  'relatives.sister':
    'Quizá una marca hermana: {name}, {count, plural, one {misma cuenta de {products}} many {mismas cuentas de {products}} other {mismas cuentas de {products}}}',
  'pages.title': 'Páginas leídas',
  'pages.words': 'Las páginas de otra empresa se pueden separar en una ficha propia, con lo que dicen.',
  'pages.pick': 'Marcar {page}',
  'pages.split':
    '{count, plural, =0 {Marque páginas para separarlas} one {Separar # página} many {Separar # de páginas} other {Separar # páginas}}',
  'done.split': 'Separado en una ficha propia',
  'problem.nothingToSplit': 'No se pueden separar todas las páginas ni ninguna. Marque algunas y deje otras.',
} satisfies Translation
