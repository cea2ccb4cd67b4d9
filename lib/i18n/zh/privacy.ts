import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': '隐私',
  'privacy.keep': '人员保留',
  'privacy.days': '{days, plural, other {# 天}}',
  'privacy.keepWords':
    '时间从首次添加此人之日算起，再次读取或编辑不会重新计时。到期后，此人不会出现在任何导出中。',
  'privacy.keepLocked': '贵公司最多允许 {days}。',
  'privacy.changed': '上次更改：{when}',
  'privacy.overdue': '{count, plural, other {# 人的保留期已到}}',
  'privacy.noneOverdue': '没有人超过此期限。',
  'privacy.forgetAll': '全部删除',
  'privacy.forgetWords': '将从档案、撤销记录和导出记录中删除此人的一切信息。此操作无法撤销。',
  'privacy.forgetNever': '并且不再收集此人的信息',
  'privacy.forget': '删除',
  'privacy.forgetName': '删除 {name}',
  'privacy.never': '永不读取或保存',
  'privacy.neverWords':
    '此列表中的网站不会被读取。其中域名的邮箱地址和人员会从所有页面、文件和导入中排除。对于人员仅保存哈希值。',
  'privacy.domain': '域名',
  'privacy.kind': '类型',
  'privacy.kind.site': '网站',
  'privacy.kind.mailDomain': '邮箱地址',
  'privacy.kind.person': '{about} 的一位人员',
  'privacy.add': '添加到列表',
  'privacy.remove': '移出列表：{about}',
  'privacy.noDomain': '请输入域名，例如 firm.example。',
  'done.forgotten': '已删除 {name}',
  'done.forgottenMany': '{count, plural, other {已删除 # 人}}',
  'done.neverAdded': '{about} 已在列表中',
  'done.neverRemoved': '{about} 已移出列表',
  'done.retention': '人员保留 {days}',
} satisfies Translation
