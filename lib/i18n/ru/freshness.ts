import type { Translation } from '../messages.ts'

export default {
  'fresh.check': 'Проверить',
  'fresh.checkHint':
    'Последний раз видели {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад, предел: {limit}',
  'fresh.due.title':
    '{count, plural, one {# сведение пора проверить} few {# сведения пора проверить} many {# сведений пора проверить} other {# сведения пора проверить}}',
  'fresh.due.words':
    'Откройте страницу, где это сказано, и прочитайте её снова: подтверждённое станет свежим, изменения будут видны.',
  'fresh.open': 'Проверить снова: {page}',
  'fresh.recheck.title': 'По сравнению с записанным',
  'fresh.recheck.counts': 'без изменений: {same}, изменилось: {changed}, исчезло: {gone}',
  'fresh.recheck.allSame':
    '{count, plural, one {Без изменений: # записанное значение} few {Без изменений: все # записанных значения} many {Без изменений: все # записанных значений} other {Без изменений: # записанного значения}}',
  'fresh.same': '{what}: {value} всё ещё на месте',
  'fresh.changed': '{what}: {value} вместо {before}',
  'fresh.gone': '{what}: {value} больше нет',
  'visit.earlier': 'Прежние изменения',
  'settings.freshness': 'Когда проверять сведения',
  'fresh.limit.people': 'Люди, через дней',
  'fresh.limit.finance': 'Финансы и численность, через дней',
  'fresh.limit.technology': 'Технологии, через дней',
  'fresh.limit.other': 'Всё остальное, через дней',
  'figures.title': 'По годам',
} satisfies Translation
