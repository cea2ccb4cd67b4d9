import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': 'حریم خصوصی',
  'privacy.keep': 'نگه‌داری اشخاص تا',
  'privacy.days': '{days, plural, one {# روز} other {# روز}}',
  'privacy.keepWords':
    'زمان از روزی شمرده می‌شود که شخص نخستین بار افزوده شد. خواندن یا ویرایش دوباره آن را از نو آغاز نمی‌کند. پس از پایان، در هیچ خروجی نیست.',
  'privacy.keepLocked': 'شرکت شما حداکثر {days} را اجازه می‌دهد.',
  'privacy.changed': 'آخرین تغییر {when}',
  'privacy.overdue':
    '{count, plural, one {مهلت # نفر به پایان رسیده است} other {مهلت # نفر به پایان رسیده است}}',
  'privacy.noneOverdue': 'هیچ‌کس بیش از این نگه‌داری نمی‌شود.',
  'privacy.forgetAll': 'فراموش کردن همه',
  'privacy.forgetWords':
    'همه‌چیز دربارهٔ این شخص پاک می‌شود: از پرونده، از فهرست برگرداندن، از خروجی‌ها. این کار برگشت‌ناپذیر است.',
  'privacy.forgetNever': 'و این شخص دیگر هرگز گردآوری نشود',
  'privacy.forget': 'فراموش کردن',
  'privacy.forgetName': 'فراموش کردن {name}',
  'privacy.never': 'هرگز خوانده یا نگه‌داری نشود',
  'privacy.neverWords':
    'سایت‌های این فهرست خوانده نمی‌شوند. نشانی‌های ایمیل یک دامنه و اشخاص آن از هر صفحه، پرونده و ورود داده کنار گذاشته می‌شوند. از اشخاص تنها یک درهم‌سازی نگه داشته می‌شود.',
  'privacy.domain': 'دامنه',
  'privacy.kind': 'چه چیز',
  'privacy.kind.site': 'سایت',
  'privacy.kind.mailDomain': 'نشانی‌های ایمیل',
  'privacy.kind.person': 'شخصی از {about}',
  'privacy.add': 'افزودن به فهرست',
  'privacy.remove': 'برداشتن از فهرست: {about}',
  'privacy.noDomain': 'یک دامنه بنویسید، مانند firm.example.',
  'done.forgotten': '{name} فراموش شد',
  'done.forgottenMany': '{count, plural, one {# نفر فراموش شد} other {# نفر فراموش شدند}}',
  'done.neverAdded': '{about} در فهرست است',
  'done.neverRemoved': '{about} از فهرست برداشته شد',
  'done.retention': 'اشخاص تا {days} نگه‌داری می‌شوند',
} satisfies Translation
