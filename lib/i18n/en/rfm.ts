export default {
  'column.lastOrder': 'Last order',
  'column.orders': 'Orders',
  'column.orderTotal': 'Order total',
  'column.recency': 'Recency, 1 to 5',
  'column.frequency': 'Frequency, 1 to 5',
  'column.money': 'Monetary value, 1 to 5',
  'column.rfm': 'Order segment',
  'rfm.highValueLowFrequency': 'High value, low frequency',
  'rfm.highValueAtRisk': 'High value, at risk',
  'timeline.order': 'Orders',
  'sent.create': '{name} created in {crm}',
  'sent.update':
    '{count, plural, =0 {{name} found in {crm}} one {{name} in {crm}: # field written} other {{name} in {crm}: # fields written}}',
  'sent.restore': '{name} in {crm}: previous values restored',
  'sent.delete': '{name} removed from {crm}',
  'sent.file': 'Saved in the file {file}',
  'order.of': 'Order {id}: {amount}',
} as const
