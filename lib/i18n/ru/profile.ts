import type { Translation } from '../messages.ts'

export default {
  'people.executives': 'Руководство',
  'people.others': 'Остальные на странице',
  'people.everyone': 'Люди на странице',
  'people.executive': 'Руководство',
  'people.tick': 'Сохранить: {name}',
  'people.ticked':
    '{count, plural, =0 {никто не отмечен} one {отмечен #} few {отмечено #} many {отмечено #} other {отмечено #}}',
  'people.add': 'Добавить человека',
  'people.addThis': 'Добавить',
  'people.remove': 'Убрать: {name}',

  'profile.title': 'Профиль',
  'profile.none.title': 'Профиля пока нет',
  'profile.none.words':
    'Добавьте эту страницу — появится профиль компании. Другие страницы сайта его дополнят.',
  'profile.loading': 'Открываю профиль…',
  'profile.damaged': 'Профиль не читается: запись повреждена. Остальные профили в порядке.',
  'profile.pages': '{count, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}',
  'profile.completeness': 'Заполнено {share} ключевых данных',
  'profile.conflicts':
    '{count, plural, one {# поле с разными значениями} few {# поля с разными значениями} many {# полей с разными значениями} other {# поля с разными значениями}}',
  'profile.missing': 'Стоит добавить',

  'group.identity': 'Компания',
  'group.contact': 'Контакты',
  'group.firmographics': 'Бизнес',
  'group.technographics': 'Технологии',
  'group.signals': 'Новости',
  'group.notes': 'Заметки',
  'group.people': 'Люди',
  'group.custom': 'Свои поля',
  'kind.stated': 'Указано',
  'kind.derived': 'Выведено',
  'kind.judged': 'Оценка',
  'kind.typed': 'Введено',
  'kind.stated.hint': 'Прямо указано на странице',
  'kind.derived.hint': 'Выведено из того, что на странице',
  'kind.judged.hint': 'Чья-то оценка',
  'kind.typed.hint': 'Введено вами',

  'because.onlyValue': 'единственное значение',
  'because.youSaidSo': 'введено вами',
  'because.youPreferIt': 'ваш выбор',
  'because.moreCertain': 'самый надёжный источник',
  'because.ownSite': 'с сайта компании',
  'because.pageStillSays': 'страница по-прежнему так пишет',
  'because.morePages': 'указано на большем числе страниц',
  'because.moreConfident': 'прочитано увереннее',
  'because.seenMoreRecently': 'самые свежие данные',
  'because.inOrder': 'найдено первым',

  'value.stands': 'Почему это значение: {reason}',
  'value.sources': 'Источники',
  'value.sourceCount':
    '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  'value.moreSources': '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'value.rivals':
    '{count, plural, one {# другое значение} few {# других значения} many {# других значений} other {# других значения}}',
  'value.offers':
    '{count, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}',
  'value.use': 'Взять: {value}',
  'value.edit': 'Изменить: {field}, {value}',
  'value.delete': 'Удалить: {field}, {value}',
  'value.editHint': 'Enter — сохранить, Esc — отказаться',
  'value.addTo': 'Добавить: {group}',

  'source.you': 'Вы, {when}',

  'changes.title': 'С вашего последнего визита',
  'changes.appeared': '{what}: появилось {value}',
  'changes.vanished': '{what}: больше нет {value}',
  'changes.became': '{what}: {value} вместо {before}',
  'changes.personAppeared': '{value} — новый человек, самое время познакомиться',
  'changes.personVanished': '{value} больше не значится на странице',
  'changes.personBecame': '{value} вместо {before}: новый человек, самое время познакомиться',
} satisfies Translation
