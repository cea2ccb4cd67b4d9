import type { Translation } from '../messages.ts'

export default {
  'further.title': 'بعد این صفحه‌ها را ببینید',
  'further.words': 'صفحه‌های دیگر این سایت که احتمالاً بیشتر می‌گویند. تنها با فشردن دکمه خوانده می‌شوند.',
  'further.wanted': 'هنوز معلوم نیست: {what}',
  'further.read': '{count, plural, one {خواندن این صفحه} other {خواندن این # صفحه}}',
  'further.reading': 'در حال خواندن {page}',
  'further.most': 'هر بار حداکثر هشت صفحه.',
  'further.kind.team': 'تیم',
  'further.kind.imprint': 'اطلاعات حقوقی',
  'further.kind.contact': 'تماس',
  'further.kind.about': 'درباره',
  'further.kind.investors': 'سرمایه‌گذاران',
  'further.kind.careers': 'فرصت شغلی',
  'further.kind.press': 'اخبار',
  'further.outcome.read': '{count, plural, =0 {چیزی یافت نشد} one {# مقدار} other {# مقدار}}',
  'further.outcome.refused': 'بنا بر قواعد شما خوانده نشد',
  'further.outcome.elsewhere': 'به سایت دیگری می‌رود',
  'further.outcome.notHtml': 'صفحهٔ متنی نیست',
  'further.outcome.tooLarge': 'بیش از اندازه بزرگ است',
  'further.outcome.gone': 'دیگر نیست',
  'further.outcome.noAnswer': 'پاسخ نداد؛ بازش کنید و همان‌جا بخوانید',
  'done.pagesAdded':
    '{count, plural, one {# صفحه به پروندهٔ {name} افزوده شد} other {# صفحه به پروندهٔ {name} افزوده شد}}',
  'problem.noPagesRead': 'هیچ‌یک از این صفحه‌ها خوانده نشد. یکی را باز کنید و همان‌جا بخوانید.',
} satisfies Translation
