import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': '最近订单',
  'column.orders': '订单数',
  'column.orderTotal': '订单金额',
  'column.recency': '最近度 1–5',
  'column.frequency': '频次 1–5',
  'column.money': '金额 1–5',
  'column.rfm': '订单分群',
  'rfm.highValueLowFrequency': '高价值低频',
  'rfm.highValueAtRisk': '高价值有流失风险',
  'timeline.order': '订单',
  'sent.create': '已在 {crm} 中创建 {name}',
  'sent.update': '{count, plural, =0 {在 {crm} 中找到 {name}} other {{crm} 中的 {name}：写入 # 个字段}}',
  'sent.restore': '{crm} 中的 {name}：已恢复原值',
  'sent.delete': '已从 {crm} 中移除 {name}',
  'sent.file': '已保存到文件 {file}',
  'order.of': '订单 {id}：{amount}',
} satisfies Translation
