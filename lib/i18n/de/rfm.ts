import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': 'Letzte Bestellung',
  'column.orders': 'Bestellungen',
  'column.orderTotal': 'Bestellwert',
  'column.recency': 'Aktualität, 1 bis 5',
  'column.frequency': 'Häufigkeit, 1 bis 5',
  'column.money': 'Umsatz, 1 bis 5',
  'column.rfm': 'Bestellsegment',
  'rfm.highValueLowFrequency': 'Hoher Wert, selten',
  'rfm.highValueAtRisk': 'Hoher Wert, gefährdet',
  'timeline.order': 'Bestellungen',
  'sent.create': '{name} in {crm} angelegt',
  'sent.update':
    '{count, plural, =0 {{name} in {crm} gefunden} one {{name} in {crm}: # Feld geschrieben} other {{name} in {crm}: # Felder geschrieben}}',
  'sent.restore': '{name} in {crm}: frühere Werte wiederhergestellt',
  'sent.delete': '{name} aus {crm} entfernt',
  'sent.file': 'In der Datei {file} gespeichert',
  'order.of': 'Bestellung {id}: {amount}',
} satisfies Translation
