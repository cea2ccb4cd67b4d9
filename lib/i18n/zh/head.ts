import type { Translation } from '../messages.ts'

export default {
  'head.signs': '档案概览',
  'head.new': '{count, plural, other {此页 # 项新内容}}',
  'head.unfiled': '尚未存档',
  'head.conflicts': '{count, plural, other {# 处矛盾}}',
  'head.due': '{count} 项待核对',
  'head.fresh': '{when}核对',
  'head.unsent': '尚未进入 CRM',
  'head.sent': '已进入 {name}，{when}',
  'head.undone': '已从 {name} 撤回，{when}',
  'head.changedSince': '写入 {name} 后有改动',
  'head.inFile': '已写入文件 {file}，{when}',
  'head.changedSinceFile': '写入文件 {file} 后有改动',
  'head.crm': 'CRM',
  'head.offline': '没有网络连接。读取本页、编辑和文件照常可用；发送到 CRM 和读取其他页面需等待。',
} satisfies Translation
