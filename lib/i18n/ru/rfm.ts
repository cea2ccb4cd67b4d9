import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': 'Последний заказ',
  'column.orders': 'Заказы',
  'column.orderTotal': 'Сумма заказов',
  'column.recency': 'Давность, 1–5',
  'column.frequency': 'Частота, 1–5',
  'column.money': 'Сумма, 1–5',
  'column.rfm': 'Сегмент по заказам',
  'rfm.highValueLowFrequency': 'Крупные, но редкие',
  'rfm.highValueAtRisk': 'Крупные, под угрозой ухода',
  'timeline.order': 'Заказы',
  'sent.create': '{name}: создано в {crm}',
  'sent.update':
    '{count, plural, =0 {{name}: найдено в {crm}} one {{name} в {crm}: записано # поле} few {{name} в {crm}: записано # поля} many {{name} в {crm}: записано # полей} other {{name} в {crm}: записано # поля}}',
  'sent.restore': '{name} в {crm}: возвращены прежние значения',
  'sent.delete': '{name}: удалено из {crm}',
  'sent.file': 'Сохранено в файле {file}',
  'order.of': 'Заказ {id}: {amount}',
} satisfies Translation
