import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': 'Último pedido',
  'column.orders': 'Pedidos',
  'column.orderTotal': 'Importe pedido',
  'column.recency': 'Recencia, 1 a 5',
  'column.frequency': 'Frecuencia, 1 a 5',
  'column.money': 'Importe, 1 a 5',
  'column.rfm': 'Segmento de pedidos',
  'rfm.highValueLowFrequency': 'Alto valor, baja frecuencia',
  'rfm.highValueAtRisk': 'Alto valor, en riesgo',
  'timeline.order': 'Pedidos',
  'sent.create': '{name} creado en {crm}',
  'sent.update':
    '{count, plural, =0 {{name} encontrado en {crm}} one {{name} en {crm}: # campo escrito} many {{name} en {crm}: # de campos escritos} other {{name} en {crm}: # campos escritos}}',
  'sent.restore': '{name} en {crm}: valores anteriores restablecidos',
  'sent.delete': '{name} retirado de {crm}',
  'sent.file': 'Guardado en el archivo {file}',
  'order.of': 'Pedido {id}: {amount}',
} satisfies Translation
