import type { Translation } from '../messages.ts'

export default {
  'letter.write': 'نوشتن به {name} دربارهٔ داده‌های او',
  'letter.kind': 'متن',
  'letter.language': 'زبان متن',
  'letter.access': 'هرچه نگه داشته می‌شود',
  'letter.confirm': 'درخواست تأیید',
  'letter.survey': 'پیوند نظرسنجی',
  'letter.form': 'نشانی فرم شما، با {mark} در جای کد',
  'letter.formWanted':
    'نشانی‌ای وارد کنید که با https:// آغاز شود و {mark} در آن باشد. کد به شما می‌گوید چه کسی پاسخ داده و به هیچ‌کس دیگر چیزی نمی‌گوید.',
  'letter.copy': 'کپی متن',
  'letter.save': 'ذخیره در فایل',
  'letter.hello': '{name} عزیز، سلام',
  'letter.access.intro':
    'این همهٔ داده‌هایی است که تا {date} دربارهٔ شما نگه می‌دارم. کنار هر مقدار آمده که از کجاست و کی دیده شده.',
  'letter.confirm.intro':
    'می‌خواهم فقط داده‌های درست دربارهٔ شما نگه دارم. لطفاً تا {date} این سطرها را مرور کنید و هر جا نادرست است، مقدار درست را بنویسید.',
  'letter.survey.intro':
    'ممکن است تا {date} به چند پرسش پاسخ دهید؟ {link} این نشانی فقط یک کد دارد و چیزی دربارهٔ شما در آن نیست.',
  'letter.typed': 'دستی وارد شده',
  'letter.seen': 'دیده‌شده از {first} تا {last}',
  'letter.struck': 'خط خورده',
  'letter.went': 'به کجا فرستاده شده',
  'letter.wentNowhere': 'از این رایانه به هیچ CRM',
  'letter.notice': 'آگاهی از داده‌های نگه‌داری‌شده',
  'letter.notice.intro':
    'داده‌های تماس کاری زیر را که در منابع عمومی دیده‌ام دربارهٔ شما نگه می‌دارم و چنان که قانون حفاظت از داده‌ها می‌خواهد به شما خبر می‌دهم. تا {date}:',
  'letter.purpose': 'برای چه',
  'letter.purpose.usual':
    'تا ببینیم آنچه عرضه می‌کنیم به کار شرکت شما می‌آید یا نه، و با شما درباره‌اش گفت‌وگو کنیم',
  'letter.details': 'کدام داده‌ها',
  'letter.keptUntil': 'نگه‌داری تا',
  'letter.sources': 'از کجا آمده‌اند',
  'letter.purposeOwn': 'برای چه، به زبان خودتان (خالی: واژه‌های معمول به زبان متن)',
  'letter.markSent': 'ثبت به‌عنوان فرستاده‌شدهٔ امروز',
  'letter.sentOn': 'فرستاده در {date}: {kind}',
  'field.person.letter': 'نامه‌های فرستاده‌شده',
  'letter.rights': 'هر زمان می‌توانید بخواهید اصلاح یا پاک شود: پاسخ به همین پیام کافی است.',
} satisfies Translation
