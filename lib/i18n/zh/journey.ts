import type { Translation } from '../messages.ts'

export default {
  'stage.moved': '阶段：{stage}',
  'stage.since': '{stage}（{when}）',
  'stage.on': '截止日期',
  'stage.late': '已逾期',
} satisfies Translation
