import type { Translation } from '../messages.ts'

export default {
  'fresh.check': '待核对',
  'fresh.checkHint': '上次见于 {days, plural, other {# 天}}前；期限为 {limit}',
  'fresh.due.title': '{count, plural, other {# 项信息需要核对}}',
  'fresh.due.words': '打开原页面重新读取：得到确认的信息会更新时间，变化或消失的会显示出来。',
  'fresh.open': '在 {page} 重新核对',
  'fresh.recheck.title': '与已录入内容相比',
  'fresh.recheck.counts': '相同 {same}，改变 {changed}，消失 {gone}',
  'fresh.recheck.allSame': '{count, plural, other {已录入的 # 项均未变化}}',
  'fresh.same': '{what}：{value} 仍在',
  'fresh.changed': '{what}：{value} 取代了 {before}',
  'fresh.gone': '{what}：{value} 已消失',
  'visit.earlier': '更早的变化',
  'settings.freshness': '何时核对信息',
  'fresh.limit.people': '人员（天）',
  'fresh.limit.finance': '财务与人数（天）',
  'fresh.limit.technology': '技术（天）',
  'fresh.limit.other': '其他（天）',
  'figures.title': '历年',
} satisfies Translation
