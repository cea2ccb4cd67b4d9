import type { Translation } from '../messages.ts'

export default {
  'settings.backup': '备份',
  'backup.words':
    '档案仅保存在此浏览器中。备份是下载文件夹中的一个文件，请妥善保管。其中包含人员信息，同样属于隐私。',
  'backup.save': '立即备份',
  'backup.restore': '从备份恢复…',
  'backup.check': '检查备份…',
  'backup.every': '自动备份',
  'backup.every.0': '从不',
  'backup.every.1': '每天',
  'backup.every.7': '每周',
  'backup.every.30': '每月',
  'backup.everyWords': '打开 Dossier 且到期时，文件会保存到下载文件夹。',
  'backup.last': '上次备份：{when}',
  'backup.none': '尚无备份',
  'backup.proven': '已检查：{when}',
  'backup.old': '上次备份已过旧。请在设置中重新备份。',
  'backup.returned': 'Chrome 丢失了部分已保存的内容。{count, plural, other {已恢复 # 个档案}}。',
  'done.backedUp': '备份已保存：{file}',
  'done.restored': '{count, plural, other {已导入 # 个档案}}；未删除任何内容',
  'done.restoredPart': '{count, plural, other {已导入 # 个档案}}；文件其余部分已损坏或缺失',
  'done.proven': '此备份完整：{count, plural, other {可恢复 # 个档案}}',
  'problem.notABackup': '此文件不是 Dossier 备份，或来自更新的版本。未作任何更改。',
  'problem.backupDamaged': '此备份已损坏或不完整。请立即重新备份；在此之前请保留它，其中完好的部分仍可恢复。',
} satisfies Translation
