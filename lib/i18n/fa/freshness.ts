import type { Translation } from '../messages.ts'

export default {
  'fresh.check': 'بررسی شود',
  'fresh.checkHint': 'آخرین بار {days, plural, one {# روز} other {# روز}} پیش دیده شد؛ حد {limit} است',
  'fresh.due.title': '{count, plural, one {# مورد باید بررسی شود} other {# مورد باید بررسی شود}}',
  'fresh.due.words':
    'صفحه‌ای را که این را گفته باز کنید و دوباره بخوانید: آنچه تأیید شود تازه می‌شود و تغییرها دیده می‌شود.',
  'fresh.open': 'بررسی دوباره در {page}',
  'fresh.recheck.title': 'در مقایسه با آنچه ثبت شده',
  'fresh.recheck.counts': '{same} یکسان، {changed} تغییرکرده، {gone} ناپدید',
  'fresh.recheck.allSame':
    '{count, plural, one {مقدار ثبت‌شده همچنان هست} other {هر # مقدار ثبت‌شده همچنان هست}}',
  'fresh.same': '{what}: {value} هنوز هست',
  'fresh.changed': '{what}: {value} به جای {before}',
  'fresh.gone': '{what}: {value} دیگر نیست',
  'visit.earlier': 'تغییرهای پیشین',
  'settings.freshness': 'چه وقت بررسی شود',
  'fresh.limit.people': 'افراد، پس از چند روز',
  'fresh.limit.finance': 'مالی و شمار کارکنان، پس از چند روز',
  'fresh.limit.technology': 'فناوری‌ها، پس از چند روز',
  'fresh.limit.other': 'بقیه، پس از چند روز',
  'figures.title': 'در گذر سال‌ها',
} satisfies Translation
