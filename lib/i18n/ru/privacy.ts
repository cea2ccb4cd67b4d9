import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': 'Конфиденциальность',
  'privacy.keep': 'Хранить людей',
  'privacy.days': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'privacy.keepWords':
    'Срок идёт с дня, когда человека добавили впервые. Повторное чтение и правка его не продлевают. По истечении срока человека нет ни в одном экспорте.',
  'privacy.keepLocked': 'Ваша компания разрешает не больше чем {days}.',
  'privacy.changed': 'Последнее изменение: {when}',
  'privacy.overdue':
    '{count, plural, one {Срок хранения # человека истёк} few {Срок хранения # человек истёк} many {Срок хранения # человек истёк} other {Срок хранения # человека истёк}}',
  'privacy.noneOverdue': 'Никто не хранится дольше.',
  'privacy.forgetAll': 'Забыть всех',
  'privacy.forgetWords':
    'Всё об этом человеке удаляется: из профиля, из истории отмены, из записей экспорта. Отменить это нельзя.',
  'privacy.forgetNever': 'И больше никогда не собирать данные об этом человеке',
  'privacy.forget': 'Забыть',
  'privacy.forgetName': 'Забыть: {name}',
  'privacy.never': 'Никогда не читать и не хранить',
  'privacy.neverWords':
    'Сайты из этого списка не читаются. Почтовые адреса домена и люди из списка пропускаются на всех страницах, в файлах и при импорте. О людях хранится только хеш.',
  'privacy.domain': 'Домен',
  'privacy.kind': 'Что',
  'privacy.kind.site': 'Сайт',
  'privacy.kind.mailDomain': 'Почтовые адреса',
  'privacy.kind.person': 'Человек из {about}',
  'privacy.add': 'Добавить в список',
  'privacy.remove': 'Убрать из списка: {about}',
  'privacy.noDomain': 'Напишите домен, например firm.example.',
  'done.forgotten': 'Забыто: {name}',
  'done.forgottenMany':
    '{count, plural, one {Забыт # человек} few {Забыты # человека} many {Забыто # человек} other {Забыто # человека}}',
  'done.neverAdded': '{about} в списке',
  'done.neverRemoved': '{about} убрано из списка',
  'done.retention': 'Люди хранятся {days}',
} satisfies Translation
