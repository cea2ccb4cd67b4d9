import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['درباره(ی)?', 'تماس با', 'معرفی( شرکت)?', '(وب ?)?سایت( رسمی)?( شرکت)?'],
  titleEnd: ['(وب ?)?سایت رسمی', 'صفحه اصلی', 'فروشگاه رسمی'],
  logo: ['لوگوی?( شرکت)?', 'نشان تجاری'],
  integrations: ['یکپارچه ?سازی', 'یکپارچگی', 'ادغام با', 'اتصال به', 'قابلیت اتصال'],
  subProcessors: ['پردازشگر(ان)? فرعی'],
  cookies: ['کوکی*'],
}
