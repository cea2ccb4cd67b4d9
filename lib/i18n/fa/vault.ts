import type { Translation } from '../messages.ts'

export default {
  'settings.vault': 'گذرواژهٔ کلیدهای CRM',
  'vault.words':
    'کلیدهای CRM شما در همین مرورگر است. با گذرواژه مهر می‌شوند و کسی که فایل‌های مرورگر را رونوشت کند نمی‌تواند از آن‌ها استفاده کند. پس از هر بار بازشدن مرورگر یک بار آن را وارد می‌کنید. پروفایل‌ها مهر نمی‌شوند.',
  'vault.none': 'گذرواژه‌ای تعیین نشده است.',
  'vault.locked': 'کلیدها قفل‌اند. خروجی‌ها تا بازشدن قفل منتظر می‌مانند.',
  'vault.open': 'قفل کلیدها تا بسته‌شدن مرورگر باز است.',
  'vault.passphrase': 'گذرواژهٔ تازه',
  'vault.again': 'تکرار همان',
  'vault.now': 'گذرواژه',
  'vault.protect': 'محافظت از کلیدها',
  'vault.unlock': 'بازکردن قفل',
  'vault.lock': 'همین حالا قفل شود',
  'vault.change': 'تغییر گذرواژه',
  'vault.remove': 'برداشتن گذرواژه',
  'vault.forgotten': 'فراموشش کرده‌ام',
  'vault.forgottenWords':
    'بدون گذرواژه هیچ‌کس نمی‌تواند کلیدهای مهرشده را باز کند. می‌توانید آن‌ها را دور بیندازید و CRMها را دوباره وصل کنید. پروفایل‌ها، پیش‌نویس‌ها و رسیدها می‌مانند.',
  'vault.giveUp': 'دورانداختن کلیدها',
  'problem.passphraseShort': 'دست‌کم ۱۰ نویسه؛ بهتر است چند واژه باشد.',
  'problem.passphrasesDiffer': 'این دو یکی نیستند.',
  'problem.passphraseWrong': 'گذرواژه این نیست.',
  'done.vaultProtected': 'کلیدها مهر شدند',
  'done.vaultOpen': 'قفل کلیدها باز شد',
  'done.vaultLocked': 'کلیدها قفل شدند',
  'done.vaultRemoved': 'گذرواژه برداشته شد؛ کلیدها دوباره باز در مرورگرند',
  'done.vaultGivenUp': 'کلیدها دور انداخته شدند. CRMها را دوباره وصل کنید.',
  'stopped.locked': 'کلیدها قفل‌اند. قفل را در تنظیمات باز کنید و ادامه دهید.',
  'problem.crmLocked': 'کلیدها قفل‌اند. نخست قفل را در تنظیمات باز کنید.',
} satisfies Translation
