import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': 'سود',
  'field.company.funding': 'سرمایهٔ جذب‌شده',
  'field.company.subsidiary': 'شرکت زیرمجموعه',
  'signal.launch': 'محصول تازه',
  'signal.project': 'پروژه',
  'signal.funding': 'سرمایه‌گذاری',
  'signal.hiring': 'استخدام',
  'signal.ownership': 'تغییر مالکیت',
  'signal.leadership': 'تغییر مدیریت',
  'signal.expansion': 'توسعه',
  'signal.event': 'رویداد',
  'signal.tender': 'مناقصه یا قرارداد',
  'signal.open': 'باز کردن خبر',
  'place.head': 'دفتر مرکزی',
  'place.branch': 'شعبه',
  'place.registered': 'نشانی ثبتی',
  'place.mobile': 'همراه',
  'fact.seenOn': 'دیده‌شده در {date}',
  'fact.periodUnknown': 'دوره نامشخص',
  'because.newerPeriod': 'رقم تازه‌تر',
} satisfies Translation
