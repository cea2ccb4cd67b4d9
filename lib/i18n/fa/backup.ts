import type { Translation } from '../messages.ts'

export default {
  'settings.backup': 'پشتیبان',
  'backup.words':
    'پرونده‌ها تنها در همین مرورگر هستند. پشتیبان فایلی در پوشهٔ دانلودهاست: آن را در جای امن نگه دارید. نام اشخاص در آن است، پس خصوصی است.',
  'backup.save': 'اکنون پشتیبان بگیر',
  'backup.restore': 'بازگردانی از پشتیبان…',
  'backup.check': 'بررسی پشتیبان…',
  'backup.every': 'ذخیرهٔ خودکار',
  'backup.every.0': 'هرگز',
  'backup.every.1': 'هر روز',
  'backup.every.7': 'هر هفته',
  'backup.every.30': 'هر ماه',
  'backup.everyWords': 'وقتی Dossier باز شود و زمانش رسیده باشد، فایل به پوشهٔ دانلودها می‌رود.',
  'backup.last': 'آخرین پشتیبان {when}',
  'backup.none': 'هنوز پشتیبانی نیست',
  'backup.proven': 'بررسی‌شده {when}',
  'backup.old': 'آخرین پشتیبان شما کهنه است. در تنظیمات یکی تازه بگیرید.',
  'backup.returned':
    'کروم بخشی از داده‌های ذخیره‌شده را از دست داد. {count, plural, one {# پرونده بازگردانده شد} other {# پرونده بازگردانده شد}}.',
  'done.backedUp': 'پشتیبان ذخیره شد: {file}',
  'done.restored': '{count, plural, one {# پرونده افزوده شد} other {# پرونده افزوده شد}}؛ چیزی حذف نشد',
  'done.restoredPart':
    '{count, plural, one {# پرونده افزوده شد} other {# پرونده افزوده شد}}؛ باقی فایل آسیب دیده یا ناقص است',
  'done.proven': 'این پشتیبان سالم است: {count, plural, one {# پرونده} other {# پرونده}} از آن بازمی‌گردد',
  'problem.notABackup': 'این فایل پشتیبان Dossier نیست یا از نسخهٔ تازه‌تری است. چیزی تغییر نکرد.',
  'problem.backupDamaged':
    'این پشتیبان آسیب دیده یا ناقص است. اکنون یکی تازه بگیرید و تا آن هنگام این را نگه دارید: بخش سالم آن هنوز بازمی‌گردد.',
} satisfies Translation
