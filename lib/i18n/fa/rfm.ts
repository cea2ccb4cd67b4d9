import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': 'آخرین سفارش',
  'column.orders': 'سفارش‌ها',
  'column.orderTotal': 'مبلغ سفارش‌ها',
  'column.recency': 'تازگی، ۱ تا ۵',
  'column.frequency': 'تکرار، ۱ تا ۵',
  'column.money': 'مبلغ، ۱ تا ۵',
  'column.rfm': 'بخش سفارش',
  'rfm.highValueLowFrequency': 'پرارزش، کم‌خرید',
  'rfm.highValueAtRisk': 'پرارزش، در خطر رفتن',
  'timeline.order': 'سفارش‌ها',
  'sent.create': '{name} در {crm} ساخته شد',
  'sent.update':
    '{count, plural, =0 {{name} در {crm} پیدا شد} one {{name} در {crm}: # فیلد نوشته شد} other {{name} در {crm}: # فیلد نوشته شد}}',
  'sent.restore': '{name} در {crm}: مقدارهای پیشین برگردانده شد',
  'sent.delete': '{name} از {crm} برداشته شد',
  'sent.file': 'در فایل {file} ذخیره شد',
  'order.of': 'سفارش {id}: {amount}',
} satisfies Translation
