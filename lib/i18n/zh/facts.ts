import type { Translation } from '../messages.ts'

export default {
  'field.company.profit': '利润',
  'field.company.funding': '融资额',
  'field.company.subsidiary': '子公司',
  'signal.launch': '新品发布',
  'signal.project': '项目',
  'signal.funding': '融资与投资',
  'signal.hiring': '招聘',
  'signal.ownership': '股权变更',
  'signal.leadership': '高层变动',
  'signal.expansion': '扩张',
  'signal.event': '活动',
  'signal.tender': '招投标与合同',
  'signal.open': '打开这条动态',
  'place.head': '总部',
  'place.branch': '分支机构',
  'place.registered': '注册地址',
  'place.mobile': '手机',
  'fact.seenOn': '发现于 {date}',
  'fact.periodUnknown': '期间未注明',
  'because.newerPeriod': '数据期间更新',
} satisfies Translation
