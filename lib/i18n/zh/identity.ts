import type { Translation } from '../messages.ts'

export default {
  'another.button': '是另一家公司？',
  'another.title': '此页面是关于哪家公司的？',
  'another.words': '该网站已录入的内容会一并转移，之后的页面也随之归入。其余保留在 {name}。',
  'another.new': '一家独立的公司',
  'another.find': '查找公司',
  'done.anotherCompany': '已归入另一家公司，其网站随之归入',
  'reason.sameNumber': '注册号或税号相同',
  'reason.sameDomain': '域名相同',
  'reason.sameName': '名称相同',
  'relatives.parents': '隶属于 {names}',
  'relatives.subsidiaries': '子公司：{names}',
  'relatives.sister': '可能是同集团品牌：{name}，{count, plural, other {使用同一{products}账号}}',
  'pages.title': '已读页面',
  'pages.words': '属于其他公司的页面可连同其内容分成单独的档案。',
  'pages.pick': '选择 {page}',
  'pages.split': '{count, plural, =0 {选择要分出的页面} other {分出 # 页}}',
  'done.split': '已分为单独的档案',
  'problem.nothingToSplit': '不能分出全部或零个页面。请选择一部分。',
} satisfies Translation
