import type { Translation } from '../messages.ts'

export default {
  'another.button': 'Другая компания?',
  'another.title': 'О какой компании эта страница?',
  'another.words':
    'Всё, что записано с этого сайта, перейдёт туда, и следующие его страницы тоже. Остальное останется у {name}.',
  'another.new': 'Отдельная компания',
  'another.find': 'Найти компанию',
  'done.anotherCompany': 'Записано за другой компанией, её сайт последует',
  'reason.sameNumber': 'тот же регистрационный или налоговый номер',
  'reason.sameDomain': 'тот же домен',
  'reason.sameName': 'то же название',
  'relatives.parents': 'Принадлежит: {names}',
  'relatives.subsidiaries': 'Дочерние компании: {names}',
  'relatives.sister':
    'Возможно, бренд той же группы: {name}, {count, plural, one {тот же аккаунт {products}} few {те же аккаунты {products}} many {те же аккаунты {products}} other {те же аккаунты {products}}}',
  'pages.title': 'Прочитанные страницы',
  'pages.words': 'Страницы другой компании можно выделить в отдельный профиль вместе с их сведениями.',
  'pages.pick': 'Выбрать: {page}',
  'pages.split':
    '{count, plural, =0 {Выберите страницы для выделения} one {Выделить # страницу} few {Выделить # страницы} many {Выделить # страниц} other {Выделить # страницы}}',
  'done.split': 'Выделено в отдельный профиль',
  'problem.nothingToSplit': 'Нельзя выделить все страницы или ни одной. Выберите часть.',
} satisfies Translation
