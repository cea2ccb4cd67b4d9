import type { Translation } from '../messages.ts'

export default {
  'another.button': 'شرکت دیگری است؟',
  'another.title': 'این صفحه دربارهٔ کدام شرکت است؟',
  'another.words':
    'آنچه از این سایت ثبت شده همراه آن می‌رود و صفحه‌های بعدی‌اش هم دنبال می‌کنند. بقیه برای {name} می‌ماند.',
  'another.new': 'شرکتی جداگانه',
  'another.find': 'یافتن شرکت',
  'done.anotherCompany': 'زیر شرکت دیگری ثبت شد و سایتش دنبال می‌کند',
  'reason.sameNumber': 'همان شمارهٔ ثبت یا مالیاتی',
  'reason.sameDomain': 'همان دامنه',
  'reason.sameName': 'همان نام',
  'relatives.parents': 'متعلق به {names}',
  'relatives.subsidiaries': 'شرکت‌های زیرمجموعه: {names}',
  'relatives.sister':
    'شاید برند خواهر: {name}، {count, plural, one {همان حساب {products}} other {همان حساب‌های {products}}}',
  'pages.title': 'صفحه‌های خوانده‌شده',
  'pages.words': 'صفحه‌های شرکتی دیگر می‌توانند با آنچه می‌گویند پروندهٔ جدا شوند.',
  'pages.pick': 'انتخاب {page}',
  'pages.split':
    '{count, plural, =0 {صفحه‌ها را برای جدا کردن انتخاب کنید} one {جدا کردن # صفحه} other {جدا کردن # صفحه}}',
  'done.split': 'به پرونده‌ای جدا شد',
  'problem.nothingToSplit': 'نه همهٔ صفحه‌ها را می‌توان جدا کرد و نه هیچ‌کدام را. چند تا را انتخاب کنید.',
} satisfies Translation
