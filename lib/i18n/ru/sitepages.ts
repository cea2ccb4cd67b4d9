import type { Translation } from '../messages.ts'

export default {
  'further.title': 'Посмотрите здесь',
  'further.words':
    'Другие страницы сайта, где, вероятно, сказано больше. Они читаются только по нажатию кнопки.',
  'further.wanted': 'Узнать: {what}',
  'further.read':
    '{count, plural, one {Прочитать эту # страницу} few {Прочитать эти # страницы} many {Прочитать эти # страниц} other {Прочитать эти # страницы}}',
  'further.reading': 'Читаю: {page}',
  'further.most': 'За один раз не больше восьми страниц.',
  'further.kind.team': 'Команда',
  'further.kind.imprint': 'Реквизиты',
  'further.kind.contact': 'Контакты',
  'further.kind.about': 'О компании',
  'further.kind.investors': 'Инвесторам',
  'further.kind.careers': 'Карьера',
  'further.kind.press': 'Новости',
  'further.outcome.read':
    '{count, plural, =0 {ничего не найдено} one {# значение} few {# значения} many {# значений} other {# значения}}',
  'further.outcome.refused': 'не прочитано по вашим правилам',
  'further.outcome.elsewhere': 'ведёт на другой сайт',
  'further.outcome.notHtml': 'это не текстовая страница',
  'further.outcome.tooLarge': 'слишком велика',
  'further.outcome.gone': 'больше не существует',
  'further.outcome.noAnswer': 'не отвечает; откройте и прочитайте её там',
  'done.pagesAdded':
    '{count, plural, one {# страница добавлена в профиль {name}} few {# страницы добавлены в профиль {name}} many {# страниц добавлено в профиль {name}} other {# страницы добавлены в профиль {name}}}',
  'problem.noPagesRead': 'Ни одну из этих страниц прочитать не удалось. Откройте одну и прочитайте её там.',
} satisfies Translation
