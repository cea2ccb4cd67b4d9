import type { Translation } from '../messages.ts'

export default {
  'action.add': 'افزودن به پرونده',
  'action.undo': 'برگرداندن',
  'action.export': 'خروجی گرفتن',
  'action.openWorkspace': 'باز کردن همهٔ پرونده‌ها',
  'action.cancel': 'انصراف',
  'action.close': 'بستن',
  'action.dismiss': 'پنهان کردن',
  'action.delete': 'حذف',
  'action.merge': 'ادغام',
  'action.import': 'ورود داده…',
  'action.clear': 'پاک کردن جستجو',
  'done.imported': '{count, plural, one {# پرونده وارد شد} other {# پرونده وارد شد}}',
  'done.profilesMerged':
    '{count, plural, one {# پرونده در {name} ادغام شد} other {# پرونده در {name} ادغام شد}}',
  'done.added': 'به پروندهٔ {name} افزوده شد',
  'done.edited': '{field} تغییر کرد',
  'done.deleted': '{field} حذف شد',
  'done.chosen': '{field}: انتخاب شما برقرار است',
  'done.personAdded': '{name} افزوده شد',
  'done.personRemoved': '{name} برداشته شد',
  'done.undone': 'برگردانده شد',
  'done.exported': '{count, plural, one {# پرونده خروجی گرفته شد} other {# پرونده خروجی گرفته شد}}: {file}',
  'done.profilesDeleted': '{count, plural, one {# پرونده حذف شد} other {# پرونده حذف شد}}',

  'problem.lockedByCompany': 'شرکت شما این مقصد را بسته است.',
  'problem.neverCollect': 'این شخص خواسته است نگه‌داری نشود. نخست او را در تنظیمات از فهرست بردارید.',
  'problem.notAnExport':
    'این فایل خروجی Dossier نیست یا آسیب دیده است. چیزی تغییر نکرد. دوباره خروجی بگیرید یا فایل دیگری برگزینید.',
  'problem.failed': 'انجام نشد و چیزی تغییر نکرد. دوباره امتحان کنید.',
  'problem.nothingToUndo': 'چیزی برای برگرداندن نیست.',
  'problem.storageFull': 'دیسک پر است و ذخیره نشد. کمی جا باز کنید و دوباره امتحان کنید.',
  'problem.changedSince': 'پس از آن چیزی تغییر کرده و این گام دیگر برنمی‌گردد.',
  'problem.newerVersion': 'نسخهٔ تازه‌تری از Dossier اینجا نوشته است. این صفحه را تازه کنید.',
  'problem.chooseCompany': 'نخست بگویید این صفحه دربارهٔ کدام شرکت است.',
  'problem.gone': 'این پرونده در پنجرهٔ دیگری حذف شده است.',
} satisfies Translation
