import type { Translation } from '../messages.ts'

export default {
  'action.add': 'Добавить в профиль',
  'action.undo': 'Отменить',
  'action.export': 'Экспорт',
  'action.openWorkspace': 'Открыть все профили',
  'action.cancel': 'Отмена',
  'action.close': 'Закрыть',
  'action.dismiss': 'Скрыть',
  'action.delete': 'Удалить',
  'action.merge': 'Объединить',
  'action.import': 'Импорт…',
  'action.clear': 'Очистить поиск',
  'done.imported':
    '{count, plural, one {Загружен # профиль} few {Загружены # профиля} many {Загружено # профилей} other {Загружено # профиля}}',
  'done.profilesMerged':
    '{count, plural, one {Объединён # профиль} few {Объединены # профиля} many {Объединены # профилей} other {Объединены # профиля}}: {name}',
  'done.added': 'Добавлено в профиль {name}',
  'done.edited': 'Изменено: {field}',
  'done.deleted': 'Удалено: {field}',
  'done.chosen': '{field}: действует ваш выбор',
  'done.personAdded': 'Добавлено: {name}',
  'done.personRemoved': 'Убрано: {name}',
  'done.undone': 'Отменено',
  'done.exported':
    '{count, plural, one {Выгружен # профиль} few {Выгружено # профиля} many {Выгружено # профилей} other {Выгружено # профиля}}: {file}',
  'done.profilesDeleted':
    '{count, plural, one {Удалён # профиль} few {Удалено # профиля} many {Удалено # профилей} other {Удалено # профиля}}',

  'problem.lockedByCompany': 'Ваша компания отключила это направление.',
  'problem.neverCollect':
    'Этот человек в списке «никогда не сохранять». Сначала уберите его из списка в настройках.',
  'problem.notAnExport':
    'Этот файл — не экспорт из Dossier, или он повреждён. Ничего не изменено. Выгрузите его ещё раз или выберите другой файл.',
  'problem.failed': 'Не получилось, ничего не изменено. Попробуйте ещё раз.',
  'problem.nothingToUndo': 'Отменять нечего.',
  'problem.storageFull': 'Диск заполнен, сохранить не удалось. Освободите место и попробуйте снова.',
  'problem.changedSince': 'С тех пор что-то изменилось, поэтому этот шаг уже не отменить.',
  'problem.newerVersion': 'Здесь писала более новая версия Dossier. Обновите эту вкладку.',
  'problem.chooseCompany': 'Сначала укажите, о какой компании эта страница.',
  'problem.gone': 'Этот профиль удалён в другом окне.',
} satisfies Translation
