import type { Translation } from '../messages.ts'

export default {
  'head.signs': 'پرونده در یک نگاه',
  'head.new': '{count, plural, one {# مورد تازه} other {# مورد تازه}}',
  'head.unfiled': 'هنوز ثبت نشده',
  'head.conflicts': '{count, plural, one {# مورد ناهمخوان} other {# مورد ناهمخوان}}',
  'head.due': '{count} مورد برای بررسی',
  'head.fresh': 'بررسی‌شده {when}',
  'head.unsent': 'هنوز در CRM نیست',
  'head.sent': 'در {name}، {when}',
  'head.undone': 'در {name} پس گرفته شد، {when}',
  'head.changedSince': 'پس از فرستادن به {name} تغییر کرده',
  'head.inFile': 'در فایل {file}، {when}',
  'head.changedSinceFile': 'پس از فایل {file} تغییر کرده',
  'head.crm': 'CRM',
  'head.offline':
    'اتصال برقرار نیست. خواندن این صفحه، ویرایش و پرونده‌ها کار می‌کنند؛ فرستادن به CRM و خواندن صفحه‌های دیگر منتظر می‌مانند.',
} satisfies Translation
