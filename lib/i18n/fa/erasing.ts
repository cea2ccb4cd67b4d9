import type { Translation } from '../messages.ts'

export default {
  'erasing.company': 'فراموش‌کردن این شرکت',
  'erasing.companyTitle': '{name} فراموش شود؟',
  'erasing.companyWords':
    'همه‌چیز دربارهٔ این شرکت و افرادش پاک می‌شود: پروفایل، فهرست واگرد و خروجی‌ها. سپس از فایل‌های مرورگر هم پاک می‌شود. این کار برگشت‌ناپذیر است.',
  'erasing.companyNever': 'و سایت‌هایش دیگر هرگز خوانده نشوند',
  'erasing.due': 'آنچه فراموش شد در حال پاک‌شدن از دیسک است…',
  'erasing.erased': 'آنچه فراموش شد از دیسک پاک شد: در فایل‌های مرورگر کلمه‌ای از آن نمانده است.',
  'done.erased': 'آنچه فراموش شد از دیسک پاک شد',
} satisfies Translation
