import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': 'Ostatnie zamówienie',
  'column.orders': 'Zamówienia',
  'column.orderTotal': 'Wartość zamówień',
  'column.recency': 'Świeżość, 1 do 5',
  'column.frequency': 'Częstość, 1 do 5',
  'column.money': 'Wartość, 1 do 5',
  'column.rfm': 'Segment zamówień',
  'rfm.highValueLowFrequency': 'Duża wartość, rzadkie zakupy',
  'rfm.highValueAtRisk': 'Duża wartość, ryzyko odejścia',
  'timeline.order': 'Zamówienia',
  'sent.create': '{name}: utworzono w {crm}',
  'sent.update':
    '{count, plural, =0 {{name}: znaleziono w {crm}} one {{name} w {crm}: zapisano # pole} few {{name} w {crm}: zapisano # pola} many {{name} w {crm}: zapisano # pól} other {{name} w {crm}: zapisano # pola}}',
  'sent.restore': '{name} w {crm}: przywrócono poprzednie wartości',
  'sent.delete': '{name}: usunięto z {crm}',
  'sent.file': 'Zapisano w pliku {file}',
  'order.of': 'Zamówienie {id}: {amount}',
} satisfies Translation
