import type { Translation } from '../messages.ts'

export default {
  'settings.vault': 'CRM 密钥的口令',
  'vault.words':
    '您的 CRM 密钥保存在此浏览器中。设置口令后密钥会被加密，复制浏览器文件的人也无法使用。每次启动浏览器后输入一次即可。档案本身不加密。',
  'vault.none': '尚未设置口令。',
  'vault.locked': '密钥已锁定。解锁之前，导出会一直等待。',
  'vault.open': '密钥已解锁，直到浏览器关闭。',
  'vault.passphrase': '新口令',
  'vault.again': '再输入一次',
  'vault.now': '口令',
  'vault.protect': '保护密钥',
  'vault.unlock': '解锁',
  'vault.lock': '立即锁定',
  'vault.change': '更改口令',
  'vault.remove': '取消口令',
  'vault.forgotten': '我忘了口令',
  'vault.forgottenWords':
    '没有口令，谁也打不开已加密的密钥。您可以丢弃它们，然后重新连接 CRM。档案、草稿和回执都会保留。',
  'vault.giveUp': '丢弃密钥',
  'problem.passphraseShort': '请至少使用 10 个字符，最好是几个词。',
  'problem.passphrasesDiffer': '两次输入不一致。',
  'problem.passphraseWrong': '口令不正确。',
  'done.vaultProtected': '密钥已加密',
  'done.vaultOpen': '密钥已解锁',
  'done.vaultLocked': '密钥已锁定',
  'done.vaultRemoved': '口令已取消，密钥重新以明文保存在浏览器中',
  'done.vaultGivenUp': '密钥已丢弃。请重新连接 CRM。',
  'stopped.locked': '密钥已锁定。请在设置中解锁后继续。',
  'problem.crmLocked': '密钥已锁定。请先在设置中解锁。',
} satisfies Translation
