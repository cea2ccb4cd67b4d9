import type { Translation } from '../messages.ts'

export default {
  'head.signs': 'Профиль вкратце',
  'head.new':
    '{count, plural, one {# новое здесь} few {# новых здесь} many {# новых здесь} other {# нового здесь}}',
  'head.unfiled': 'Ещё не сохранено',
  'head.conflicts':
    '{count, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}}',
  'head.due': 'Проверить: {count}',
  'head.fresh': 'Проверено {when}',
  'head.unsent': 'Ещё не в CRM',
  'head.sent': 'В {name}, {when}',
  'head.undone': 'Отменено в {name}, {when}',
  'head.changedSince': 'Изменено после отправки в {name}',
  'head.inFile': 'В файле {file}, {when}',
  'head.changedSinceFile': 'Изменено после файла {file}',
  'head.crm': 'CRM',
  'head.offline':
    'Нет соединения. Чтение этой страницы, правки и файлы работают; отправка в CRM и чтение других страниц подождут.',
} satisfies Translation
